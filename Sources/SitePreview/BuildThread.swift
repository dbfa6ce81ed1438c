import Dispatch

/// Where builds run. They compute for as long as they take: among the threads that answer browsers, of which there are as many as processors,
/// one of them would keep a computer with a single processor from answering anybody before the build is over.
final class BuildThread: TaskExecutor {
    private let queue = DispatchQueue(label: "build")

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}

import FileSystem
import Subprocess

#if canImport(System)
import System
#else
import SystemPackage
#endif

/// One process of the engine, which takes page after page from the queue until nothing is left in it. It ends with the task that it works
/// for: one that is cancelled takes its process with it.
struct PDFWorker: Sendable {
    let engine: PDFEngine
    /// Where the site is laid out for the engine, and where its PDFs go.
    let site: String
    /// What links to other pages lead to; empty for none.
    let address: String
    let epoch: Int

    func work(through queue: PDFQueue) async throws {
        _ = try await Subprocess.run(
            .path(.init(engine.python)),
            // -I: whatever Python files lie in the current folder are none of the engine's.
            arguments: .init(["-I", "-c", PDFScript.text, site, address]), environment: .custom(environment),
            platformOptions: options, input: .inputWriter,
            output: .sequence, error: .combinedWithOutput
        ) { process in
            var lines = process.standardOutput.strings().makeAsyncIterator()
            while let job = queue.next() {
                // A worker that died cannot be written to; its last words are read all the same.
                _ = try? await process.standardInputWriter.write("\(job.page)\t\(job.pdf)\n")
                var answer = PDFAnswer()
                while !answer.isComplete {
                    guard let line = try await lines.next() else { throw PDFError.noEngine(reason: answer.lastWords) }
                    answer.read(line)
                }
                queue.finish(try result(of: answer, for: job))
            }
            try await process.standardInputWriter.finish()
        }
    }

    /// A session of its own: whatever the engine started ends with it.
    private var options: PlatformOptions {
        var options = PlatformOptions()
        options.createSession = true
        options.teardownSequence = [.gracefulShutDown(toProcessGroup: true, allowedDurationToNextStep: .milliseconds(500))]
        return options
    }

    private func result(of answer: PDFAnswer, for job: PDFJob) throws(PDFError) -> PDFResult {
        switch answer.outcome {
        case .made(let pages, let duration):
            guard let bytes = try? FileReader.bytes(of: "\(site)/\(job.pdf)"), bytes.starts(with: "%PDF-".utf8) else {
                throw .failed(job, reason: "the engine said that it was made, but there is no such file")
            }
            return PDFResult(job: job, bytes: bytes, pages: pages, duration: duration, complaints: answer.complaints)
        case .failed(let reason): throw .failed(job, reason: reason)
        case nil: throw .noEngine(reason: answer.lastWords)
        }
    }

    /// The process's own environment, with what makes Python and the fonts forget which machine and day this is.
    private var environment: [Environment.Key: String] {
        var environment: [Environment.Key: String] = [
            "SOURCE_DATE_EPOCH": "\(epoch)", "PYTHONHASHSEED": "0", "PYTHONUTF8": "1", "LC_ALL": "C.UTF-8", "TZ": "UTC",
        ]
        let kept: [Environment.Key] = [
            "PATH", "HOME", "TMPDIR", "LD_LIBRARY_PATH", "FONTCONFIG_FILE", "FONTCONFIG_PATH", "XDG_CACHE_HOME", "XDG_DATA_HOME",
        ]
        for key in kept { environment[key] = SystemEnvironment.value(key.rawValue) }
        return environment
    }
}

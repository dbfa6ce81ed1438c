import Glibc
import SiteOutput
import TestSupport
import Testing

/// The world's failures come as typed errors and leave the old site whole. They need rights and limits that a process cannot take back,
/// so each happens in a process of its own.
@Suite struct DiskFailureTests {
    private static func write(_ tree: OutputTree, to folder: String) -> OutputError? {
        do {
            _ = try DiskWriter.write(tree, to: folder)
            return nil
        } catch {
            return error
        }
    }

    @Test("A full disk is reported as such; the old site is whole and no leftovers stay")
    func diskFull() throws {
        let folder = try TemporaryFolder()
        let old = try tree(["a.html": "old a", "z.html": "old z"])
        _ = try DiskWriter.write(old, to: folder.path)
        let big = try tree(["a.html": "new a", "b.html": "b", "z.html": String(repeating: "x", count: 1_000_000)])
        let path = folder.path
        let process = try ForkedProcess {
            // A limit on the size of files is the full disk that can be had everywhere.
            signal(SIGXFSZ, SIG_IGN)
            var limit = rlimit(rlim_cur: 100_000, rlim_max: 100_000)
            guard setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0 else { return 2 }
            return Self.write(big, to: path) == .diskFull(path + "/z.html") ? 0 : 1
        }
        #expect(process.exitCode() == 0)
        #expect(folder.site == old.listing)
        #expect(try DiskWriter.write(big, to: folder.path).written.count == 3)
    }

    @Test("A folder that may not be changed is reported as such")
    func permission() throws {
        let folder = try TemporaryFolder()
        _ = try DiskWriter.write(tree(["index.html": "old"]), to: folder.path)
        let next = try tree(["index.html": "new"])
        let path = folder.path
        chmod(path, 0o555)
        defer { chmod(path, 0o755) }
        let process = try ForkedProcess {
            // An ordinary user, because nothing is forbidden to root.
            if getuid() == 0, setuid(65_534) != 0 { return 2 }
            return Self.write(next, to: path) == .permissionDenied(path + "/index.html") ? 0 : 1
        }
        #expect(process.exitCode() == 0)
        #expect(folder.contents(of: "index.html") == "old")
    }

    @Test("A disk that can only be read, or a place that takes no folders, is reported and not retried")
    func readOnly() throws {
        let error = Self.write(try tree(["index.html": "x"]), to: "/proc/sitegen/site")
        switch error {
        case .readOnly, .permissionDenied, .failed: break
        default: Issue.record("\(String(describing: error))")
        }
    }

    @Test("Files of a build that broke off before it could list them for good are still known as ours")
    func brokenOff() throws {
        let folder = try TemporaryFolder()
        _ = try DiskWriter.write(tree(["index.html": "1", "old/a.html": "1"]), to: folder.path)
        let path = folder.path
        for place in [path, path + "/index.html", path + "/old", path + "/old/a.html", path + "/" + Manifest.name] {
            #expect(chown(place, 65_534, 65_534) == 0 || getuid() != 0)
        }
        chmod(path + "/old", 0o555)
        let broken = try tree(["index.html": "2", "new/b.html": "2"])
        let process = try ForkedProcess {
            if getuid() == 0, setuid(65_534) != 0 { return 2 }
            return Self.write(broken, to: path) == .permissionDenied(path + "/old/a.html") ? 0 : 1
        }
        #expect(process.exitCode() == 0)
        #expect(folder.contents(of: "new/b.html") == "2")
        chmod(path + "/old", 0o755)
        let next = try tree(["index.html": "3"])
        #expect(try DiskWriter.write(next, to: path).removed.map(\.description) == ["new/b.html", "old/a.html"])
        #expect(folder.site == next.listing)
    }

    @Test("A build waits for another one that is writing to the same folder")
    func twoBuilds() throws {
        let folder = try TemporaryFolder()
        let site = try tree(["index.html": "x"])
        let path = folder.path
        let other = open(path, O_RDONLY | O_DIRECTORY)
        defer { close(other) }
        #expect(flock(other, LOCK_EX) == 0)
        let process = try ForkedProcess { Self.write(site, to: path) == nil ? 0 : 1 }
        usleep(150_000)
        #expect(folder.listing.isEmpty)
        #expect(flock(other, LOCK_UN) == 0)
        #expect(process.exitCode() == 0)
        #expect(folder.site == site.listing)
    }
}

import CommandKit
import Foundation
import Testing

@Suite struct ConsoleTests {
    @Test("An open fact is between brackets on the terminal, without the marks that the program uses inside")
    func openFacts() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "console-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: file) }
        let channel = Console.Channel(
            send: { text in (try? Data(text.utf8).write(to: file)) != nil }, isTerminal: false, wantsColor: false, width: 80)
        let (start, end) = (String(decoding: [0xEF, 0xB7, 0x90], as: UTF8.self), String(decoding: [0xEF, 0xB7, 0x91], as: UTF8.self))
        #expect(channel.write("Owner: \(start)who?\(end)\n"))
        #expect(try String(contentsOf: file, encoding: .utf8) == "Owner: [who?]\n")
    }
}

import Foundation

#if canImport(FoundationXML)
import FoundationXML
#endif

/// A report of tests, held against what Jenkins' schema of them (jenkins-junit.xsd) allows.
final class JUnitDocument: NSObject, XMLParserDelegate {
    private struct Element {
        let children: [String]
        let attributes: Set<String>
        var required: Set<String> = []
    }

    private static let schema: [String: Element] = [
        "testsuites": Element(children: ["testsuite"], attributes: ["name", "time", "tests", "failures", "disabled", "errors"]),
        "testsuite": Element(
            children: ["properties", "testcase", "system-out", "system-err"],
            attributes: [
                "name", "tests", "failures", "errors", "time", "disabled", "skipped", "timestamp", "hostname", "id", "package",
            ], required: ["name", "tests"]),
        // In this order.
        "testcase": Element(
            children: ["skipped", "error", "failure", "system-out", "system-err"],
            attributes: ["name", "assertions", "time", "classname", "status"], required: ["name"]),
        "failure": Element(children: [], attributes: ["type", "message"]),
        "error": Element(children: [], attributes: ["type", "message"]),
        "system-out": Element(children: [], attributes: []),
    ]

    private(set) var problems: [String] = []
    /// The attributes of the suite.
    private(set) var suite: [String: String] = [:]
    private var open: [(name: String, last: Int)] = []

    /// False for what is not well-formed.
    func read(_ text: String) -> Bool {
        let parser = XMLParser(data: Data(text.utf8))
        parser.delegate = self
        return parser.parse()
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String] = [:]
    ) {
        guard let element = Self.schema[name] else { return problems.append("<\(name)> is unknown") }
        if let parent = open.last {
            let place = Self.schema[parent.name]?.children.firstIndex(of: name) ?? -1
            if place < parent.last { problems.append("<\(name)> in <\(parent.name)> at this place") }
            open[open.count - 1].last = place
        } else if name != "testsuites" {
            problems.append("<\(name)> at the top")
        }
        problems += Set(attributes.keys).subtracting(element.attributes).map { "\($0) of <\(name)>" }
        problems += element.required.subtracting(attributes.keys).map { "<\(name)> without \($0)" }
        if name == "testsuite" { suite = attributes }
        open.append((name, 0))
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        open.removeLast()
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
        let mayHoldText = ["failure", "error", "system-out"].contains(open.last?.name ?? "")
        if !mayHoldText, text.contains(where: { !$0.isWhitespace }) { problems.append("text in <\(open.last?.name ?? "")>") }
    }
}

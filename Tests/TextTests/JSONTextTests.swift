import Testing
import Text

struct JSONTextTests {
    @Test("Members keep their order, and values are written without spaces")
    func compact() {
        let json = JSONText.object([("b", .array([.number(-1), .bool(true), .null])), ("a", .optional(nil)), ("c", .strings([]))])
        #expect(json.text() == #"{"b":[-1,true,null],"a":null,"c":[]}"#)
    }

    @Test("Indented, each member has a line of its own")
    func indented() {
        let json = JSONText.object([("a", .strings(["x", "y"])), ("b", .object([]))])
        #expect(json.text(indented: true) == "{\n  \"a\": [\n    \"x\",\n    \"y\"\n  ],\n  \"b\": {}\n}")
    }

    @Test("A text neither ends its quotes nor the script it is in, nor a line of an event stream")
    func escapes() {
        #expect(
            JSONText.string("\"\\ \n\r\t\u{1} </script> \u{2028}\u{2029} ü🙂").text()
                == #""\"\\ \n\r\t\u0001 \u003c/script> \u2028\u2029 ü🙂""#)
    }
}

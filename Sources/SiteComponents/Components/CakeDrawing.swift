package import Hypertext
import Messages
import Text

extension PageContext {
    /// A cake on a stand; the icing carries the event's word, and the candles are the marks of the look. Colours are the theme's tokens.
    package func cakeDrawing(_ icing: String) -> HTML {
        svg(.class("cake"), .viewBox("0 0 320 300"), .role("img"), .aria("label", text(.cakeDrawing, ["word": icing]))) {
            HTML(raw: "<path d=\"M30 262h260M160 262v28M116 290h88\"/>")
            HTML(raw: "<path d=\"M56 262V158a14 14 0 0 1 14-14h180a14 14 0 0 1 14 14v104\" fill=\"var(--paper)\"/>")
            HTML(raw: "<path d=\"M56 172c17 26 34 26 52 0 17 26 35 26 52 0 17 26 35 26 52 0 17 26 35 26 52 0\" fill=\"none\"/>")
            // As wide as six characters, so that a reader's wider spacing has room too.
            drawnText(
                at: icing.count > 6 ? "translate(160 246) scale(0.\((600 / icing.count).padded(to: 2)))" : "translate(160 246)", icing)
            HTML(
                raw:
                    "<path d=\"M104 144V74M160 144V84M216 144v-28\"/><g stroke=\"none\"><g fill=\"var(--go)\" transform=\"translate(80 4)\">"
            )
            candle("bang")
            HTML(raw: "</g><g fill=\"var(--grey)\" transform=\"translate(136 8)\">")
            candle("comma")
            HTML(raw: "</g><circle cx=\"216\" cy=\"102\" r=\"14\" fill=\"var(--red)\"/></g>")
        }
    }

    private func candle(_ name: String) -> HTML {
        svg(.width("48"), .height("84")) { use(.href(.fragment("m-" + name))) {} }
    }
}

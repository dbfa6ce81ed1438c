import Diagnostics
import Text

/// A web.config for IIS, with a location for each part of the site that has settings of its own.
enum IISSnippet {
    static func text(_ site: ServedSite, say: (Phrase) -> String) -> String {
        let place: Phrase =
            "In the web.config of the site that \(site.base) is an application or a virtual folder of, not in the folder itself:"
        let reason: Phrase = "there the next look at the published files would name it as one that nobody published."
        let path = site.place.isEmpty ? "." : String(site.place.dropFirst())
        let inside = path == "." ? "" : path + "/"
        let types = ServedSite.types.filter { $0.0 != "pdf" }.map { ending, type in
            let charset = ending == "ics" ? "; charset=utf-8" : ""
            return
                "        <remove fileExtension=\".\(ending)\" /><mimeMap fileExtension=\".\(ending)\" mimeType=\"\(type)\(charset)\" />\n"
        }.joined()
        let headers = site.headers.map { name, value in
            "          <add name=\"\(name)\" value=\"\(MarkupEscape.escaped(value, in: .xml))\" />\n"
        }.joined()
        let languages = site.languageFolders.map { folder in
            "  <location path=\"\(inside)\(folder.dropLast())\">\n    <system.webServer>\n\(lost(site.base + folder))    </system.webServer>\n  </location>\n"
        }.joined()
        let mails = site.mails.map { mail in
            """
              <location path="\(inside)\(mail)">
                <system.webServer>
                  <httpProtocol><customHeaders><add name="Content-Disposition" value="attachment" /></customHeaders></httpProtocol>
                </system.webServer>
              </location>

            """
        }.joined()
        return """
            <!-- \(say(place))
                 \(say(reason)) -->
            <configuration>
              <location path="\(path)">
                <system.webServer>
                  <defaultDocument><files><clear /><add value="index.html" /></files></defaultDocument>
                  <directoryBrowse enabled="false" />
                  <security><requestFiltering><hiddenSegments><add segment=".sitegen-publish" /></hiddenSegments></requestFiltering></security>
                  <staticContent>
            \(types)        <clientCache cacheControlMode="DisableCache" />
                  </staticContent>
                  <httpProtocol>
                    <customHeaders>
            \(headers)        </customHeaders>
                  </httpProtocol>
            \(lost(site.base))    </system.webServer>
              </location>
              <location path="\(inside)assets">
                <system.webServer>
                  <staticContent><clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" /></staticContent>
                </system.webServer>
              </location>
            \(languages)\(mails)</configuration>

            """
    }

    private static func lost(_ folder: String) -> String {
        """
              <httpErrors errorMode="Custom">
                <remove statusCode="404" /><error statusCode="404" path="\(folder)404.html" responseMode="ExecuteURL" />
              </httpErrors>

        """
    }
}

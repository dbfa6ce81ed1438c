/// The parts that hardly differ from one document to another.
enum WordParts {
    static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    private static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006"
    private static let package = "http://schemas.openxmlformats.org/package/2006"
    private static let mime = "application/vnd.openxmlformats-officedocument.wordprocessingml"

    static let namespaces = "xmlns:w=\"\(word)\" xmlns:r=\"\(office)/relationships\""

    /// A4 without its margins, in twentieths of a point.
    static let textWidth = 8_788

    static let section = """
        <w:sectPr><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/>\
        <w:pgMar w:top="1134" w:right="1417" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>
        """

    static let contentTypes =
        head + """
            <Types xmlns="\(package)/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/word/document.xml" ContentType="\(mime).document.main+xml"/>\
            <Override PartName="/word/styles.xml" ContentType="\(mime).styles+xml"/>\
            <Override PartName="/word/numbering.xml" ContentType="\(mime).numbering+xml"/>\
            <Override PartName="/word/settings.xml" ContentType="\(mime).settings+xml"/>\
            <Override PartName="/word/footer1.xml" ContentType="\(mime).footer+xml"/>\
            <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
            <Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>\
            </Types>
            """

    static let relations =
        head + """
            <Relationships xmlns="\(package)/relationships">\
            <Relationship Id="rId1" Type="\(office)/relationships/officeDocument" Target="word/document.xml"/>\
            <Relationship Id="rId2" Type="\(package)/relationships/metadata/core-properties" Target="docProps/core.xml"/>\
            <Relationship Id="rId3" Type="\(office)/relationships/custom-properties" Target="docProps/custom.xml"/>\
            </Relationships>
            """

    static let documentRelations =
        head + """
            <Relationships xmlns="\(package)/relationships">\
            <Relationship Id="rId1" Type="\(office)/relationships/styles" Target="styles.xml"/>\
            <Relationship Id="rId2" Type="\(office)/relationships/numbering" Target="numbering.xml"/>\
            <Relationship Id="rId3" Type="\(office)/relationships/settings" Target="settings.xml"/>\
            <Relationship Id="rId4" Type="\(office)/relationships/footer" Target="footer1.xml"/>\
            </Relationships>
            """

    static let settings = head + "<w:settings xmlns:w=\"\(word)\"><w:zoom w:percent=\"100\"/></w:settings>"

    /// One list that numbers the paragraphs of the whole document, in the margin.
    static let numbering =
        head + """
            <w:numbering xmlns:w="\(word)"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>\
            <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:suff w:val="tab"/><w:lvlText w:val="%1"/><w:lvlJc w:val="left"/>\
            <w:pPr><w:ind w:left="0" w:hanging="680"/></w:pPr>\
            <w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:b w:val="0"/><w:color w:val="6B6B6B"/><w:sz w:val="15"/></w:rPr></w:lvl>\
            </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>
            """

    static func footer(_ text: String) -> String {
        head + """
            <w:ftr \(namespaces)><w:p><w:pPr><w:pStyle w:val="Label"/><w:tabs><w:tab w:val="right" w:pos="\(textWidth)"/></w:tabs></w:pPr>\
            <w:r><w:t xml:space="preserve">\(text)</w:t></w:r><w:r><w:tab/></w:r>\
            <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>\
            <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>
            """
    }

    static func core(title: String, date: String) -> String {
        head + """
            <cp:coreProperties xmlns:cp="\(package)/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" \
            xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>\(title)</dc:title>\
            <dc:creator>\(WordDocument.author)</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">\(date)T00:00:00Z</dcterms:created>\
            <dcterms:modified xsi:type="dcterms:W3CDTF">\(date)T00:00:00Z</dcterms:modified></cp:coreProperties>
            """
    }

    static func custom(_ properties: [(name: String, value: String)]) -> String {
        head + "<Properties xmlns=\"\(office)/custom-properties\" xmlns:vt=\"\(office)/docPropsVTypes\">"
            + properties.enumerated().map { index, property in
                "<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"\(index + 2)\" name=\"\(property.name)\">"
                    + "<vt:lpwstr>\(property.value)</vt:lpwstr></property>"
            }.joined() + "</Properties>"
    }

    static func styles(language: String) -> String {
        head + """
            <w:styles xmlns:w="\(word)"><w:docDefaults><w:rPrDefault><w:rPr>\
            <w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="\(language)"/></w:rPr></w:rPrDefault>\
            <w:pPrDefault><w:pPr><w:spacing w:after="100" w:line="288" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
            """
            + style("Normal", "Normal", isDefault: true, paragraph: "", run: "")
            + style("TextBody", "Body Text", paragraph: "", run: "")
            + style("Title", "Title", paragraph: "<w:spacing w:before=\"0\" w:after=\"240\"/>", run: "<w:b/><w:sz w:val=\"44\"/>")
            + style(
                "Heading1", "heading 1", level: 0, paragraph: "<w:keepNext/><w:spacing w:before=\"480\" w:after=\"120\"/>",
                run: "<w:b/><w:sz w:val=\"30\"/>")
            + style(
                "Heading2", "heading 2", level: 1, paragraph: "<w:keepNext/><w:spacing w:before=\"320\" w:after=\"80\"/>",
                run: "<w:b/><w:sz w:val=\"25\"/>")
            + style(
                "Heading3", "heading 3", level: 2, paragraph: "<w:keepNext/><w:spacing w:before=\"200\" w:after=\"60\"/>",
                run: "<w:b/><w:sz w:val=\"21\"/>")
            + style(
                "Label", "Label", paragraph: "<w:keepNext/><w:spacing w:before=\"60\" w:after=\"20\"/>",
                run: "<w:color w:val=\"595959\"/><w:sz w:val=\"16\"/>")
            + style("Cell", "Cell", paragraph: "<w:spacing w:before=\"20\" w:after=\"20\"/>", run: "<w:sz w:val=\"17\"/>")
                + """
                <w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>\
                \(["top", "left", "bottom", "right", "insideH", "insideV"].map {
                "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"8C8C8C\"/>" }.joined())\
                </w:tblBorders><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>
                """
    }

    private static func style(
        _ id: String, _ name: String, isDefault: Bool = false, level: Int? = nil, paragraph: String, run: String
    ) -> String {
        let outline = level.map { "<w:outlineLvl w:val=\"\($0)\"/>" } ?? ""
        return "<w:style w:type=\"paragraph\"\(isDefault ? " w:default=\"1\"" : "") w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/>"
            + (isDefault ? "" : "<w:basedOn w:val=\"Normal\"/>")
            + "<w:qFormat/><w:pPr>\(paragraph)\(outline)</w:pPr><w:rPr>\(run)</w:rPr></w:style>"
    }
}

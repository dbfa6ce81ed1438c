import Diagnostics
import SiteFields
import SiteValues

/// The keys of one file with its passages taken in or left out. A group of keys may say `if:` with a condition; one that does not hold is
/// gone, with everything in it, and so is what tells the law of a country that is of no interest.
struct ConditionalFields {
    /// Every key that has a value, by its path: what a translation is compared by.
    private(set) var places: [String: SourceLocation] = [:]
    private(set) var uses: [String: [Passages.Use]] = [:]
    private(set) var findings: [Diagnostic] = []
    private(set) var openAnswers: [FactUse] = []
    /// Paths of entries that are gone, and their ids.
    private(set) var hidden: [String: String] = [:]
    /// Whether a data file says `if:` for all it holds, and that is not so.
    private(set) var isHidden = false

    private let conditions: Conditions
    private let file: SourceFile
    private var sourcePlaces: SourcePlaces
    /// Of a translation: the entries that are gone in its original.
    private let hiddenInOriginal: Set<String>
    private let originalPath: String?

    init(_ file: SourceFile, where conditions: Conditions, hiddenInOriginal: Set<String> = [], originalPath: String? = nil) {
        self.file = file
        sourcePlaces = SourcePlaces(file)
        self.conditions = conditions
        self.hiddenInOriginal = hiddenInOriginal
        self.originalPath = originalPath
    }

    /// The keys of the file as a whole. Of a document its own `if:` is for the page, and is read with its other keys.
    mutating func resolved(_ fields: [Field], isDocument: Bool) -> [Field] {
        guard let field = fields.first(where: { $0.key == "if" }), isDocument ? originalPath == nil : true else {
            return self.fields(fields, at: "")
        }
        // The page's own condition is checked here and obeyed where it is decided which pages are out.
        let holds = isHeld(field, at: "", isEntry: true)
        if isDocument { return self.fields(fields, at: "") }
        isHidden = !holds
        let all = fields.filter { $0.key != "if" }
        return holds ? self.fields(all, at: "") : all.map { emptied($0) }
    }

    /// A list of entries without any of them.
    private mutating func emptied(_ field: Field) -> Field {
        guard case .list(let items, let location) = field.value else { return field }
        for item in items {
            guard case .mapping(let fields, _) = item, let id = fields["id"]?.text else { continue }
            hidden["\(field.key)[\(id)]"] = id
        }
        return Field(key: field.key, keyLocation: field.keyLocation, value: .list([], location))
    }

    private mutating func fields(_ fields: [Field], at path: String) -> [Field] {
        fields.compactMap { field in
            let path = path.isEmpty ? field.key : "\(path).\(field.key)"
            guard let value = value(field.value, at: path), !isLost(field.value, as: value) else { return nil }
            return Field(key: field.key, keyLocation: field.keyLocation, value: value)
        }
    }

    /// nil for what is gone.
    private mutating func value(_ value: FieldValue, at path: String, isItem: Bool = false) -> FieldValue? {
        switch value {
        case .scalar(let text, let location):
            if !text.isEmpty { places[path] = places[path] ?? location }
            guard Passages.mayOccur(in: text) else { return value }
            let left = self.text(text, from: location, at: path)
            return isItem && left.isEmpty && !text.isEmpty ? nil : .scalar(left, location)
        case .list(let items, let location):
            if !items.isEmpty { places[path] = location }
            return .list(items.compactMap { self.value($0, at: path, isItem: true) }, location)
        case .mapping(let fields, let location):
            return mapping(fields, location, at: path, isItem: isItem)
        }
    }

    /// Whether the words of a key said nothing but what is not to be said.
    private func isLost(_ value: FieldValue, as left: FieldValue?) -> Bool {
        guard case .scalar(let text, _) = value, conditions.withoutUnsaid(text) != text else { return false }
        guard case .scalar(let words, _)? = left else { return true }
        return words.isEmpty
    }

    /// Whether a group of keys has lost what it is called: the rest of it would be about nothing.
    private func hasLostItsName(_ fields: [Field]) -> Bool {
        fields.contains { field in
            guard ["title", "name"].contains(field.key), case .scalar(let text, _) = field.value else { return false }
            return conditions.withoutUnsaid(text).allSatisfy(\.isWhitespace) && !text.allSatisfy(\.isWhitespace)
        }
    }

    private mutating func mapping(_ fields: [Field], _ location: SourceLocation, at path: String, isItem: Bool) -> FieldValue? {
        let id = isItem ? fields["id"]?.text : nil
        let path = id.map { "\(path)[\($0)]" } ?? path
        var isShown = !hiddenInOriginal.contains(path)
        if let field = fields.first(where: { $0.key == "if" }), isHeld(field, at: path, isEntry: id != nil) == false { isShown = false }
        if hasLostItsName(fields) { isShown = false }
        if let jurisdiction = fields["jurisdiction"], isLawHidden(jurisdiction) { isShown = false }
        guard isShown else {
            hidden[path] = id ?? ""
            return nil
        }
        return .mapping(self.fields(fields.filter { $0.key != "if" }, at: path), location)
    }

    private mutating func isHeld(_ field: Field, at path: String, isEntry: Bool) -> Bool {
        guard case .scalar(let words, let location) = field.value else {
            findings.append(ConditionFinding.unreadable("", .empty, among: conditions, at: field.value.location))
            return false
        }
        if isEntry, let originalPath {
            findings.append(ConditionFinding.inTranslation(of: originalPath, at: field.keyLocation))
            return true
        }
        let reading = ConditionReading(words, where: conditions, at: location)
        if let finding = reading.finding { findings.append(finding) }
        if let name = reading.openName { openAnswers.append(FactUse(name: name, location: location)) }
        if !isEntry, let condition = reading.condition {
            uses[path, default: []].append(Passages.Use(condition: condition, location: location))
        }
        return reading.holds
    }

    private mutating func isLawHidden(_ value: FieldValue) -> Bool {
        guard conditions.jurisdictions != nil, case .scalar(let name, let location) = value, !name.isEmpty else { return false }
        guard let jurisdiction = Jurisdiction(called: name) else {
            findings.append(ConditionFinding.unknownJurisdiction(name, at: location))
            return false
        }
        return !conditions.showsLaw(of: jurisdiction)
    }

    private mutating func text(_ text: String, from start: SourceLocation, at path: String) -> String {
        var earlier: [String: Int] = [:]
        let passages = Passages(of: text, where: conditions) { mark, _ in
            defer { earlier[mark.written, default: 0] += 1 }
            return sourcePlaces.location(of: mark.written, occurrence: earlier[mark.written, default: 0], from: start) ?? start
        }
        take(passages, at: path)
        return passages.text.allSatisfy(\.isWhitespace) ? "" : passages.text
    }

    private mutating func take(_ passages: Passages, at path: String) {
        findings += passages.findings
        openAnswers += passages.openAnswers
        if !passages.uses.isEmpty { uses[path, default: []] += passages.uses }
    }

    /// The Markdown below the keys, which counts as the key `body`.
    mutating func resolved(_ body: FieldSource.Body) -> FieldSource.Body {
        let place = SourceLocation(path: file.path, line: body.line, column: 1)
        if body.text.contains(where: { !$0.isWhitespace }) { places["body"] = place }
        guard Passages.mayOccur(in: body.text) else { return body }
        let passages = Passages(of: body.text, where: conditions) { mark, number in
            SourceLocation(path: file.path, line: body.line + number, column: mark.column + 1, length: mark.written.count)
        }
        take(passages, at: "body")
        let isWhole = passages.lines.count == (passages.lines.last ?? -1) + 1
        return FieldSource.Body(text: passages.text, line: body.line, lines: isWhole ? [] : passages.lines.map { body.line + $0 })
    }
}

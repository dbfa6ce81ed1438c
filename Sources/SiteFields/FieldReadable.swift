/// What can be read from a mapping. Reading never fails: a stand-in takes the place of what could not be read, so that every
/// mistake in a file is found in one run; the log has the errors, and nothing is published from a run with errors.
package protocol FieldReadable: Sendable {
    init(from fields: inout FieldReader)
}

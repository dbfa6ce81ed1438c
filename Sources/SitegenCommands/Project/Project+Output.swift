import CommandKit
import Diagnostics
import FileSystem

extension Project {
    /// Where a site is to be written: the folder that was asked for, or the usual one.
    func output(_ asked: String?, orElse usual: String, at place: CommandEnvironment) throws -> String {
        let folder = asked.map(place.absolute) ?? usual
        try ProjectPlaces(root: root).refuseSource(folder, shownAs: asked ?? place.shown(folder))
        return folder
    }

    /// Where a single file is to be written, such as a report.
    func file(_ asked: String, at place: CommandEnvironment) throws -> String {
        let file = place.absolute(asked)
        try ProjectPlaces(root: root).refuseSource(file, shownAs: asked)
        return file
    }
}

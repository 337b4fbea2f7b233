import Synchronization

/// A condition that is reported when it begins and when it ends, however often it is looked at.
final class SaidOnce: Sendable {
    private let isSaid = Mutex(false)

    func say(_ line: LogLine, _ report: (LogLine) -> Void) {
        if isSaid.withLock({ said in
            defer { said = true }
            return !said
        }) {
            report(line)
        }
    }

    func end(_ line: LogLine, _ report: (LogLine) -> Void) {
        if isSaid.withLock({ said in
            defer { said = false }
            return said
        }) {
            report(line)
        }
    }
}

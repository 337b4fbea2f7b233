import Foundation

/// A defect of the parser, planted to see that it costs one letter and no more.
///
/// In builds with `KILL_POINTS` the environment variable `REPLYD_READER_FAULT` names letters by Message-ID and what
/// reading them does: `trap=a@x loop=b@x memory=c@x`. Release builds have no such code, and no letter can ask for it.
enum ReaderFault {
    private static let variable = "REPLYD_READER_FAULT"

    /// What a reader process gets of the environment: this variable and nothing else; nothing in release builds.
    static var environment: [String: String] {
        #if KILL_POINTS
        ProcessInfo.processInfo.environment.filter { $0.key == variable }
        #else
        [:]
        #endif
    }

    @inline(__always)
    static func strike(_ messageID: String?) {
        #if KILL_POINTS
        guard let messageID, let faults = ProcessInfo.processInfo.environment[variable] else { return }
        for fault in faults.split(separator: " ") {
            let halves = fault.split(separator: "=", maxSplits: 1)
            guard halves.count == 2, halves[1].utf8.elementsEqual(messageID.utf8) else { continue }
            switch halves[0] {
            case "trap": fatalError("planted")
            case "loop": loop()
            case "memory": grow()
            default: break
            }
        }
        #endif
    }

    #if KILL_POINTS
    private static func loop() -> Never {
        var turns: UInt64 = 0
        while true { turns &+= 1 }
    }

    private static func grow() -> Never {
        var held: [[UInt8]] = []
        while true { held.append([UInt8](repeating: 1, count: 1 << 20)) }
    }
    #endif
}

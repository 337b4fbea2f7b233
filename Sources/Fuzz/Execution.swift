import Glibc

/// Runs readers one input at a time, and measures each by the processor time of its thread: a busy machine slows no
/// reader down.
package struct Execution: Sendable {
    package private(set) var count = 0
    package private(set) var slowest = 0.0
    package private(set) var slowestInput: [UInt8] = []

    package init() {}

    /// - Returns: what is wrong with the answer; nil for nothing.
    package mutating func run(_ reader: StrangersReader, _ input: [UInt8]) -> String? {
        let start = Self.processorMilliseconds()
        let flaw = reader.read(input)
        let spent = Self.processorMilliseconds() - start
        count += 1
        if spent > slowest {
            slowest = spent
            slowestInput = input
        }
        return flaw
    }

    private static func processorMilliseconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
    }
}

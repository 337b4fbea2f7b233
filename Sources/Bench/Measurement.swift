/// One line of `.build/bench.json` (INTERFACE.md, `make bench`).
struct Measurement: CustomStringConvertible {
    private let name: String
    private let value: Double
    private let unit: String
    private let peer: (name: String, value: Double)?
    /// Above 1 means better than the peer.
    private let ratio: Double?
    private let goal: Double?
    private let runs: Int

    init(
        _ name: String, _ value: Double, _ unit: String, peer: (name: String, value: Double)? = nil,
        ratio: Double? = nil, goal: Double?, runs: Int
    ) {
        self.name = name
        self.value = value
        self.unit = unit
        self.peer = peer
        self.ratio = ratio
        self.goal = goal
        self.runs = runs
    }

    var description: String {
        "{\"bench\":\"\(name)\",\"value\":\(Self.rounded(value)),\"unit\":\"\(unit)\","
            + "\"peer\":\(peer.map { "\"\($0.name)\"" } ?? "null"),"
            + "\"peer_value\":\(peer.map { "\(Self.rounded($0.value))" } ?? "null"),"
            + "\"ratio\":\(ratio.map { "\(($0 * 100).rounded() / 100)" } ?? "null"),"
            + "\"goal\":\(goal.map { "\($0)" } ?? "null"),\"runs\":\(runs)}"
    }

    private static func rounded(_ value: Double) -> Double { (value * 10).rounded() / 10 }
}

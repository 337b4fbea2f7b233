/// A `policy.yaml` under which nothing is refused for its number: what is measured is the road, not its limits.
enum BenchPolicy {
    static func text(mode: String) -> String {
        """
        autonomy: [{ mode: \(mode) }]
        replies_per_hour: 100000
        breaker_floor: 100000
        briefs_per_hour: 100000
        limits:
          refund: { identity: L2, maximum: 300 EUR, approve_over: 80 EUR }
          cancel: { identity: L2 }
          address: { identity: L2 }
          exchange: { identity: L2 }
          return: { identity: L2 }
          resend: { identity: L2 }
          subscription: { identity: L2 }
        """
    }
}

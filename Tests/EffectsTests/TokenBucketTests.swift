import Foundation
import Testing

@testable import Effects

struct TokenBucketTests {
    private let begin = Date(timeIntervalSince1970: 1_780_000_000)

    @Test func `without a limit everything goes`() {
        var bucket = TokenBucket(perMinute: nil)
        for _ in 0..<1_000 {
            #expect(bucket.isReady(at: begin))
            bucket.take(at: begin)
        }
    }

    @Test func `a minute's worth goes at once, and then one after the other`() {
        var bucket = TokenBucket(perMinute: 30)
        var sent = 0
        for second in 0..<120 {
            let now = begin.addingTimeInterval(Double(second))
            while bucket.isReady(at: now) {
                bucket.take(at: now)
                sent += 1
            }
            if second == 0 { #expect(sent == 30) }
        }
        #expect((88...90).contains(sent))
    }

    @Test func `a clock that is set back neither brings nor takes`() {
        var bucket = TokenBucket(perMinute: 1)
        bucket.take(at: begin)
        #expect(!bucket.isReady(at: begin.addingTimeInterval(-3_600)))
        #expect(!bucket.isReady(at: begin.addingTimeInterval(-3_600)))
        #expect(bucket.isReady(at: begin.addingTimeInterval(-3_600 + 61)))
    }

    @Test(arguments: [nil, 600.0])
    func `a server that throttles halves the rate, and quiet brings it back`(limit: Double?) {
        var bucket = TokenBucket(perMinute: limit)
        for _ in 0..<200 { bucket.take(at: begin) }
        bucket.slowDown(at: begin)
        #expect(bucket.rate == (limit ?? 200) / 2 && !bucket.isReady(at: begin))
        bucket.slowDown(at: begin.addingTimeInterval(1))
        #expect(bucket.rate == (limit ?? 200) / 4)
        var now = begin
        for _ in 0..<12 {
            now = now.addingTimeInterval(TokenBucket.recovery + 1)
            #expect(bucket.isReady(at: now))
        }
        #expect(bucket.rate == limit)
        for _ in 0..<30 { bucket.slowDown(at: now) }
        #expect(bucket.rate == 1, "it never stops for good")
    }
}

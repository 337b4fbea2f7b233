import Foundation
import Testing

@testable import Effects

struct TokenBucketTests {
    private let begin = Date(timeIntervalSince1970: 1_780_000_000)

    @Test func `without a limit everything goes`() {
        var bucket = TokenBucket(perMinute: nil)
        for _ in 0..<1_000 {
            let isReady = bucket.isReady(at: begin)
            #expect(isReady)
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
        let ready = [-3_600.0, -3_600, -3_539].map { bucket.isReady(at: begin.addingTimeInterval($0)) }
        #expect(ready == [false, false, true])
    }

    @Test(arguments: [nil, 600.0])
    func `a server that throttles halves the rate, and quiet brings it back`(limit: Double?) {
        var bucket = TokenBucket(perMinute: limit)
        for _ in 0..<200 { bucket.take(at: begin) }
        bucket.slowDown(at: begin)
        let isReady = bucket.isReady(at: begin)
        #expect(bucket.rate == (limit ?? 200) / 2 && !isReady)
        bucket.slowDown(at: begin.addingTimeInterval(1))
        #expect(bucket.rate == (limit ?? 200) / 4)
        var now = begin
        for _ in 0..<12 {
            now = now.addingTimeInterval(TokenBucket.recovery + 1)
            let isReady = bucket.isReady(at: now)
            #expect(isReady)
        }
        #expect(bucket.rate == limit)
        for _ in 0..<30 { bucket.slowDown(at: now) }
        #expect(bucket.rate == 1, "it never stops for good")
    }
}

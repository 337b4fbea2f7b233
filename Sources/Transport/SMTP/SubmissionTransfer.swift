import CCurl

/// One message on its way through libcurl: gives the body, hears the replies, and may end it. On the actor's thread.
final class SubmissionTransfer {
    private let body: [UInt8]
    private let accepted: @Sendable (String) -> Void
    private let mustEnd: @Sendable () -> Bool
    private var offset = 0
    private var overSince: ContinuousClock.Instant?
    private(set) var stages = SubmissionStages()

    /// QUIT need not be waited for: the verdict stands.
    private static let patienceAfterVerdict = Duration.seconds(2)

    init(
        _ body: [UInt8], accepted: @escaping @Sendable (String) -> Void, mustEnd: @escaping @Sendable () -> Bool
    ) {
        self.body = body
        self.accepted = accepted
        self.mustEnd = mustEnd
    }

    /// The callbacks hold no reference: `self` must live until the handle's transfer is over.
    func attach(to handle: CurlHandle) {
        let context = Unmanaged.passUnretained(self).toOpaque()
        handle.set(CURLOPT_READDATA, pointer: context)
        handle.set(CURLOPT_HEADERDATA, pointer: context)
        handle.set(CURLOPT_READFUNCTION) { bytes, size, count, context in
            guard let bytes, let context else { return 0 }
            let room = UnsafeMutableRawBufferPointer(start: bytes, count: size * count)
            return Unmanaged<SubmissionTransfer>.fromOpaque(context).takeUnretainedValue().give(room)
        }
        handle.set(CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
            guard let bytes, let context else { return size * count }
            let line = UnsafeRawBufferPointer(start: bytes, count: size * count)
            Unmanaged<SubmissionTransfer>.fromOpaque(context).takeUnretainedValue().heard(line)
            return size * count
        }
        _ = ccurl_set_progress(
            handle.raw,
            { context, _, _, _, _ in
                guard let context else { return 0 }
                return Unmanaged<SubmissionTransfer>.fromOpaque(context).takeUnretainedValue().isToEnd ? 1 : 0
            }, context)
    }

    private func give(_ room: UnsafeMutableRawBufferPointer) -> Int {
        let count = min(room.count, body.count - offset)
        guard count > 0 else {
            stages.bodyTaken()
            return 0
        }
        body.withUnsafeBytes { room.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[offset..<(offset + count)])) }
        offset += count
        return count
    }

    private func heard(_ line: UnsafeRawBufferPointer) {
        guard let acceptance = stages.heard(line) else { return }
        accepted("\(acceptance.code) \(acceptance.shown)")
    }

    private var isToEnd: Bool {
        if mustEnd() { return true }
        guard stages.isOver else { return false }
        let since = overSince ?? .now
        overSince = since
        return ContinuousClock.now - since > Self.patienceAfterVerdict
    }
}

extension ModelAnswer {
    /// Without what models that nothing holds to a schema like to put around their JSON: one block of thoughts before it, and one
    /// fence of Markdown around it, in this order. Exactly one of each is taken off, and only where it is whole; everything else
    /// stays, and is refused where the answer is read.
    func unwrapped() throws(ModelError) -> ModelAnswer {
        var answer = self
        answer.bytes = withoutWrapper(bytes)
        guard !answer.bytes.isEmpty else { throw .garbage("an empty answer") }
        return answer
    }
}

/// Part of the bytes, in one piece; all of them where nothing is around.
func withoutWrapper(_ answer: [UInt8]) -> [UInt8] {
    var rest = answer[...]
    let start = rest.drop(while: isBlank)
    if start.starts(with: "<think>".utf8), let end = start.firstRange(of: Array("</think>".utf8)) {
        rest = start[end.upperBound...]
    }
    return Array(insideFence(rest) ?? rest)
}

/// What stands between the line that opens a fence, "```" or "```json", and the line that closes it; nil: there is none, or
/// something is beside it.
private func insideFence(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let fence = Array("```".utf8)
    var block = text.drop(while: isBlank)
    while let last = block.last, isBlank(last) { block.removeLast() }
    guard block.starts(with: fence), let lineEnd = block.firstIndex(of: 0x0A) else { return nil }
    let name = block[(block.startIndex + fence.count)..<lineEnd].filter { !isBlank($0) }
    guard name.isEmpty || String(decoding: name, as: UTF8.self).lowercased() == "json" else { return nil }
    // In a JSON string no line begins: a line feed there is written as two letters.
    let body = block[(lineEnd + 1)...]
    guard body.count >= fence.count, body.suffix(fence.count).elementsEqual(fence) else { return nil }
    let inside = body.dropLast(fence.count)
    return inside.isEmpty || inside.last == 0x0A ? inside : nil
}

private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

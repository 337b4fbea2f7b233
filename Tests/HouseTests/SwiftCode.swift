/// The code alone: comments and the text of string literals are left out, line by line. What is interpolated into a string
/// counts as its text.
func swiftCode(of text: String) -> [String] {
    var result: [String] = []
    var isInText = false
    var commentDepth = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        var code: [UInt8] = []
        let bytes = Array(line.utf8)
        var index = 0
        var isInString = false
        var parentheses = 0
        var hashes = 0
        func starts(_ word: String) -> Bool { bytes[index...].starts(with: word.utf8) }
        while index < bytes.count {
            if commentDepth > 0 {
                if starts("*/") {
                    commentDepth -= 1
                    index += 2
                } else if starts("/*") {
                    commentDepth += 1
                    index += 2
                } else {
                    index += 1
                }
            } else if isInText {
                if starts("\"\"\"") {
                    isInText = false
                    index += 3
                } else {
                    index += 1
                }
            } else if isInString {
                if starts("\\("), hashes == 0 {
                    parentheses += 1
                    index += 2
                } else if parentheses > 0 {
                    if starts("(") { parentheses += 1 }
                    if starts(")") { parentheses -= 1 }
                    index += 1
                } else if starts("\\"), hashes == 0 {
                    index += 2
                } else if starts("\"" + String(repeating: "#", count: hashes)) {
                    isInString = false
                    index += 1 + hashes
                    code.append(UInt8(ascii: "\""))
                } else {
                    index += 1
                }
            } else if starts("//") {
                break
            } else if starts("/*") {
                commentDepth += 1
                index += 2
            } else if starts("\"\"\"") {
                isInText = true
                index += 3
            } else if starts("#\"") {
                isInString = true
                hashes = 1
                index += 2
                code.append(UInt8(ascii: "\""))
            } else if starts("\"") {
                isInString = true
                hashes = 0
                index += 1
                code.append(UInt8(ascii: "\""))
            } else {
                code.append(bytes[index])
                index += 1
            }
        }
        result.append(String(decoding: code, as: UTF8.self))
    }
    return result
}

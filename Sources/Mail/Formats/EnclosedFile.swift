/// A file that is no MIME part: uuencoded or BinHexed in a text, or in a container such as `winmail.dat`.
struct EnclosedFile {
    /// As written; nil without a name.
    var filename: String?
    /// Lower case; `application/octet-stream` where nothing says it.
    var contentType = "application/octet-stream"
    /// A stretch of what held the file where it stood there as it is: files are not copied to be measured.
    var bytes: Octets
    /// What it was taken out of, as `encoding` of its part.
    var encoding: String
}

/// What a container held.
struct Opened {
    var files: [EnclosedFile] = []
    /// A text that stands for the message where it has no other.
    var text: String?
    var isHTML = false
    /// Whether its end is missing.
    var isTruncated = false
}

/// The charset of a code page of Windows, as a label of MIME; nil for a number that none is known for.
func charsetLabel(codePage: Int) -> String? {
    switch codePage {
    case 1250...1258: "windows-\(codePage)"
    case 28_591...28_605: "iso-8859-\(codePage - 28_590)"
    case 437, 850, 852, 866: "cp\(codePage)"
    case 874: "windows-874"
    case 932: "shift_jis"
    case 936: "gbk"
    case 949: "ks_c_5601-1987"
    case 950: "big5"
    case 10_000: "macintosh"
    case 20_127: "us-ascii"
    case 20_866: "koi8-r"
    case 21_866: "koi8-u"
    case 50_220...50_222: "iso-2022-jp"
    case 51_932, 20_932: "euc-jp"
    case 51_949: "euc-kr"
    case 54_936: "gb18030"
    case 65_000: "utf-7"
    case 65_001: "utf-8"
    default: nil
    }
}

/// File names of attachments that do harm when opened.
enum DangerousFile {
    struct Finding: OptionSet {
        let rawValue: UInt8
        /// A program, a script, or a container of such.
        static let runs = Finding(rawValue: 1)
        /// Named like a document in front: `invoice.pdf.exe`.
        static let hidesAsDocument = Finding(rawValue: 2)
        /// Turned around by a control character: the name shown is not the name.
        static let turned = Finding(rawValue: 4)
    }

    static func finding(_ filename: String) -> Finding {
        var found: Finding = []
        var bytes = Array(filename.utf8)
        if bytes.contains(where: { $0 >= 0xC2 }), filename.unicodeScalars.contains(where: Confusables.isInvisible) {
            if filename.unicodeScalars.contains(where: Confusables.turnsText) { found.insert(.turned) }
            bytes = filename.unicodeScalars.filter { !Confusables.isInvisible($0) }.flatMap { Array(String($0).utf8) }
        }
        let pieces = bytes.suffix(300).split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
            .map { $0.trimmed().lowercasedText() }
        // Windows drops dots and blanks at the end of a name.
        let kept = pieces.reversed().drop { $0.isEmpty }
        guard kept.count >= 2, let last = kept.first, running.contains(last) else { return found }
        let isHidden = kept.dropFirst().first.map(documents.contains) ?? false
        // QUIRK: a page saved as `www.shop.example.com` is no program of 1985.
        if last == "com", !isHidden { return found }
        found.insert(.runs)
        if isHidden { found.insert(.hidesAsDocument) }
        return found
    }

    static func runs(contentType: String) -> Bool { types.contains(contentType) }

    private static let running: Set<String> = [
        "exe", "scr", "com", "pif", "bat", "cmd", "js", "jse", "vbs", "vbe", "wsf", "wsh", "wsc", "hta", "msi", "msp",
        "mst", "lnk", "jar", "ps1", "psm1", "cpl", "reg", "dll", "chm", "scf", "inf", "gadget", "application", "appx",
        "msix", "appref-ms", "iso", "img", "vhd", "vhdx", "docm", "dotm", "xlsm", "xltm", "xlam", "pptm", "potm",
        "ppam",
        "ppsm", "sldm", "xll", "one", "url", "website", "library-ms", "search-ms", "apk", "dmg", "command", "sh",
        "desktop",
    ]

    private static let documents: Set<String> = [
        "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "txt", "rtf", "odt", "ods", "csv", "jpg", "jpeg", "png",
        "gif",
        "heic", "tif", "tiff", "bmp", "mp3", "mp4", "mov", "zip", "html", "htm", "eml", "xml",
    ]

    private static let types: Set<String> = [
        "application/x-msdownload", "application/x-dosexec", "application/x-msdos-program",
        "application/x-ms-installer",
        "application/hta", "application/x-ms-shortcut", "application/vnd.microsoft.portable-executable",
        "application/java-archive", "application/x-iso9660-image", "application/vnd.android.package-archive",
    ]
}

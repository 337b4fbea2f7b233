/// A letter's words with a photo beside them, as a phone sends it.
package enum PhotoLetter {
    package static let contentType = "Content-Type: multipart/mixed; boundary=\"=_photo\""

    /// The lines below the header.
    package static func lines(_ words: String) -> [String] {
        ["--=_photo", "Content-Type: text/plain; charset=utf-8", ""]
            + words.split(
                separator: "\n", omittingEmptySubsequences: false
            ).map(String.init) + [
                "--=_photo", "Content-Type: image/jpeg; name=\"photo.jpg\"",
                "Content-Disposition: attachment; filename=\"photo.jpg\"", "Content-Transfer-Encoding: base64", "",
                "/9j/4AAQSkZJRgABAQEASABIAAD/2Q==", "--=_photo--",
            ]
    }
}

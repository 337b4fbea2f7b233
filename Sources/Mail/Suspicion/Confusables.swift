/// Letters that are drawn like others, each with the ASCII letter or digit that a reader takes it for.
enum Confusables {
    /// The ASCII letters that a reader sees; nil for a scalar that looks like none.
    static func seen(_ scalar: Unicode.Scalar) -> UInt8? {
        let value = scalar.value
        switch value {
        case 48...57, 97...122, 45, 46: return UInt8(value)
        case 65...90: return UInt8(value) + 32
        case ..<128: return nil
        // Full width.
        case 0xFF10...0xFF19: return UInt8(value - 0xFF10) + 48
        case 0xFF21...0xFF3A: return UInt8(value - 0xFF21) + 97
        case 0xFF41...0xFF5A: return UInt8(value - 0xFF41) + 97
        // Mathematical letters: thirteen alphabets of capitals and small letters, then digits.
        case 0x1D400...0x1D6A3: return UInt8((value - 0x1D400) % 26) + 97
        case 0x1D7CE...0x1D7FF: return UInt8((value - 0x1D7CE) % 10) + 48
        // In circles and on regional flags.
        case 0x24B6...0x24CF: return UInt8(value - 0x24B6) + 97
        case 0x24D0...0x24E9: return UInt8(value - 0x24D0) + 97
        default: return letters[value]
        }
    }

    static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 65...90, 97...122, 0xC0...0x24F, 0x1E00...0x1EFF: true
        default: false
        }
    }

    /// Letters of scripts whose alphabets hold many that are drawn like Latin ones.
    static func isForeign(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        // Greek, Cyrillic, Armenian, Cherokee, Lisu; letters of other styles.
        case 0x370...0x3FF, 0x400...0x52F, 0x531...0x587, 0x13A0...0x13F5, 0xA4D0...0xA4F7, 0x1F00...0x1FFF,
            0x250...0x2AF, 0x1D00...0x1D7F, 0xFF21...0xFF5A, 0x1D400...0x1D7FF, 0x2C60...0x2C7F:
            true
        default: false
        }
    }

    private static let letters: [UInt32: UInt8] = {
        let rows: [(Character, String)] = [
            ("a", "аɑαΑАᴀᎪàáâãäåāăąǎạảấầẩẫậắằẳẵặÀÁÂÃÄÅĀĂĄ"), ("b", "ЬВΒвьƅʙᏴᗷβßɓ"), ("c", "сϲСϹᴄⅽçćĉċčÇĆĈĊČᏟ"),
            ("d", "ԁɗđďĎĐᎠᗞḍḏ"), ("e", "еεΕЕєҽèéêëēĕėęěẹẻẽếềểễệÈÉÊËĒĔĖĘĚɛᴇᎬ"), ("f", "ϝƒғẝ"),
            ("g", "ɡԍցĝğġģĜĞĠĢǥǧᏀ"), ("h", "һհНΗнĥħĤĦʜᎻḥ"), ("i", "іıɩιΙІӏìíîïĩīĭįÌÍÎÏĨĪĬĮİỉịⅰɪᎥ"),
            ("j", "јϳЈʝĵĴᎫ"), ("k", "κкΚКĸķĶᴋᏦқ"), ("l", "ӏⅼłĺļľŀŁĹĻĽʟᏞℓ"), ("m", "мМΜϺⅿṃᴍᎷ"),
            ("n", "ոпηΝñńņňŉŋÑŃŅŇṇɴ"), ("o", "оοσОΟօόòóôõöøōŏőọỏốồổỗộớờởỡợÒÓÔÕÖØŌŎŐơᴏθ"),
            ("p", "рρРΡᴘƿᏢ"), ("q", "ԛզգϙ"), ("r", "гᴦŕŗřŔŖŘɍʀᎡ"), ("s", "ѕЅśŝşšŚŜŞŠșṣꜱᏚ"),
            ("t", "тτΤТţťŧŢŤŦțᴛᎢ"), ("u", "υսцùúûüũūŭůűųụủứừửữựÙÚÛÜŨŪŬŮŰŲưᴜ"), ("v", "νѵⅴᴠᏙ"),
            ("w", "ԝѡωŵŴẁẃẅᴡᎳ"), ("x", "хΧХχⅹ×ᕁ"), ("y", "уγΥУүýÿŷÝŸŶỳỵỷỹỲƴʏᎩ"), ("z", "ᴢΖźżžŹŻŽƶẓᏃ"),
            ("0", "०٠۰০"), ("1", "١۱"), ("3", "зЗӡʒ"), ("4", "Ꮞ"), ("6", "б"), ("8", "Ȣ"),
        ]
        var table: [UInt32: UInt8] = [:]
        for (letter, look) in rows {
            guard let seen = letter.asciiValue else { continue }
            for scalar in look.unicodeScalars where table[scalar.value] == nil { table[scalar.value] = seen }
        }
        return table
    }()

    /// A name as a hurried reader sees it: letters by their look, `rn` as `m`, `vv` as `w`, `cl` as `d`, digits as the
    /// letters they stand for. Nil where a letter looks like none of these.
    static func skeleton(_ text: some Sequence<Unicode.Scalar>) -> [UInt8]? {
        var result: [UInt8] = []
        for scalar in text {
            if isInvisible(scalar) || (0x300...0x36F).contains(scalar.value) { continue }
            guard let seen = seen(scalar) else { return nil }
            let byte =
                switch seen {
                case UInt8(ascii: "0"): UInt8(ascii: "o")
                case UInt8(ascii: "1"), UInt8(ascii: "i"), UInt8(ascii: "j"): UInt8(ascii: "l")
                case UInt8(ascii: "3"): UInt8(ascii: "e")
                case UInt8(ascii: "4"): UInt8(ascii: "a")
                case UInt8(ascii: "5"): UInt8(ascii: "s")
                case UInt8(ascii: "7"): UInt8(ascii: "t")
                case UInt8(ascii: "8"): UInt8(ascii: "b")
                case UInt8(ascii: "9"), UInt8(ascii: "q"): UInt8(ascii: "g")
                default: seen
                }
            switch (result.last, byte) {
            case (UInt8(ascii: "r"), UInt8(ascii: "n")): result[result.count - 1] = UInt8(ascii: "m")
            case (UInt8(ascii: "v"), UInt8(ascii: "v")): result[result.count - 1] = UInt8(ascii: "w")
            case (UInt8(ascii: "c"), UInt8(ascii: "l")): result[result.count - 1] = UInt8(ascii: "d")
            default: result.append(byte)
            }
        }
        return result
    }

    /// Characters without a look of their own that turn or glue what is around them.
    static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x200B...0x200F, 0x202A...0x202E,
            0x2060...0x206F, 0x3164, 0xFEFF, 0xFFA0, 0xE0000...0xE007F:
            true
        default: false
        }
    }

    /// Controls that change the direction of the text behind them (UAX 9): embeddings, overrides, isolates.
    static func turnsText(_ scalar: Unicode.Scalar) -> Bool {
        (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }
}

import Mail
import Resolution
import Testing

/// One way to pretend to be somebody else: the lines of a header as they reach us, the host's own on top.
struct ForgedSender: Sendable, CustomTestStringConvertible {
    let trick: String
    let lines: [String]

    init(_ trick: String, _ lines: String...) {
        self.trick = trick
        self.lines = lines
    }

    var testDescription: String { trick }

    var bytes: [UInt8] {
        Array(
            (lines + ["To: help@lumen.example", "Subject: my order", "", "Where is it?", ""])
                .joined(separator: "\r\n").utf8)
    }

    static let server = "mx.lumen.example"
    /// Whose orders the forger is after.
    static let victim = "ada@customer.example"
    /// What the forger has of their own: a domain, and a mailbox at the victim's provider.
    static let forger = "x@evil.example"
    static let neighbour = "eve@customer.example"

    static let field = "Authentication-Results: "
    static let ada = "From: Ada <ada@customer.example>"
    static let pass = "dmarc=pass header.from=customer.example"
    static let failed = field + "mx.lumen.example; dmarc=fail header.from=customer.example"
    static let silent = field + "mx.lumen.example; spf=none; dmarc=none"
    static let ofForger = field + "mx.lumen.example; dmarc=pass header.from=evil.example"
    static let ofNeighbour = field + "mx.lumen.example; dmarc=pass header.from=customer.example"

    private static func mine(_ result: String) -> String { field + "mx.lumen.example; " + result }
}

// MARK: The verdict of the host

extension ForgedSender {
    /// None of them may be more than L0.
    static let verdicts: [ForgedSender] = [
        ForgedSender("nothing at all", ada),
        ForgedSender("a pass below a fail", failed, mine(pass), ada),
        ForgedSender("a pass below a verdict that says nothing", silent, mine(pass), ada),
        ForgedSender("twice below", silent, mine(pass), mine(pass), ada),
        ForgedSender("below From", silent, ada, mine(pass)),
        ForgedSender("another host", field + "mx.evil.example; " + pass, ada),
        ForgedSender("our host as a label of another", field + "mx.lumen.example.evil.example; " + pass, ada),
        ForgedSender("a host that ends like ours", field + "amx.lumen.example; " + pass, ada),
        ForgedSender("a parent of our host", field + "lumen.example; " + pass, ada),
        ForgedSender("a dot behind our host", field + "mx.lumen.example.; " + pass, ada),
        ForgedSender("a zero behind our host", field + "mx.lumen.example\u{0}; " + pass, ada),
        ForgedSender("Cyrillic letters in our host", field + "mx.lum\u{435}n.example; " + pass, ada),
        ForgedSender("a full-width dot in our host", field + "mx.lumen\u{FF0E}example; " + pass, ada),
        ForgedSender("an invisible letter in our host", field + "mx.lumen\u{200B}.example; " + pass, ada),
        ForgedSender("a combining mark on our host", field + "mx.lumen.example\u{301}; " + pass, ada),
        ForgedSender("our host in a comment", field + "(mx.lumen.example;) mx.evil.example; " + pass, ada),
        ForgedSender("our host quoted, with a blank", field + "\"mx.lumen.example \"; " + pass, ada),
        ForgedSender("our host quoted, below our host", silent, field + "\"mx\\.lumen.example\"; " + pass, ada),
        ForgedSender("our host in capitals, below", silent, field + "MX.LUMEN.EXAMPLE; " + pass, ada),
        ForgedSender("folded, below", silent, "Authentication-Results:\r\n mx.lumen.example\r\n ; " + pass, ada),
        ForgedSender(
            "a blank before the colon, below", silent, "Authentication-Results : mx.lumen.example; " + pass, ada),
        ForgedSender("behind a bare CR", silent, "X-Note: a\rAuthentication-Results: mx.lumen.example; " + pass, ada),
        ForgedSender("behind a bare LF", silent, "X-Note: a\nAuthentication-Results: mx.lumen.example; " + pass, ada),
        ForgedSender("a chain of forwarders", "ARC-Authentication-Results: i=1; mx.lumen.example; " + pass, ada),
        ForgedSender("kept by a forwarder", "Authentication-Results-Original: mx.lumen.example; " + pass, ada),
        ForgedSender("an experimental field", "X-Authentication-Results: mx.lumen.example; " + pass, ada),
        ForgedSender("a name with an underscore", "Authentication_Results: mx.lumen.example; " + pass, ada),
        ForgedSender("an encoded name", "=?utf-8?q?Authentication-Results?=: mx.lumen.example; " + pass, ada),
        ForgedSender("Exchange's field without a host", field + "spf=pass; " + pass, ada),
        ForgedSender("no host, a semicolon", field + "; " + pass, ada),
        ForgedSender("another version of the field", field + "mx.lumen.example 2; " + pass, ada),
        ForgedSender("another version of DMARC", mine("dmarc/2=pass header.from=customer.example"), ada),
        ForgedSender("in a comment", mine("dmarc=none (dmarc=pass header.from=customer.example)"), ada),
        ForgedSender("in a nested comment", mine("spf=none (a (b) dmarc=pass header.from=customer.example)"), ada),
        ForgedSender("a comment that never ends", mine("dmarc=pass header.from=customer.example (x"), ada),
        ForgedSender("in a reason", mine("dmarc=none reason=\"; dmarc=pass header.from=customer.example\""), ada),
        ForgedSender(
            "in a quoted sender",
            mine("spf=pass smtp.mailfrom=\"a; dmarc=pass header.from=customer.example\"@evil.example"), ada),
        ForgedSender(
            "in a bare sender", mine("spf=pass smtp.mailfrom=a; dmarc=pass header.from=customer.example@evil.example"),
            ada),
        ForgedSender(
            "a quotation mark left open", mine("spf=pass smtp.mailfrom=\"a; dmarc=pass header.from=customer.example"),
            ada),
        ForgedSender(
            "pass and fail", mine("dmarc=pass header.from=customer.example; dmarc=fail header.from=customer.example"),
            ada),
        ForgedSender("pass and fail, a signature beside", mine("dmarc=fail; dkim=pass header.d=customer.example"), ada),
        ForgedSender("two passes", mine(pass + "; " + pass), ada),
        ForgedSender("a pass of another domain", ofForger, ada),
        ForgedSender("a signature of another domain", mine("dkim=pass header.d=evil.example"), ada),
        ForgedSender("a signature of a longer name", mine("dkim=pass header.d=acustomer.example"), ada),
        ForgedSender("a signature of a subdomain", mine("dkim=pass header.d=evil.customer.example"), ada),
        ForgedSender("a signature of the top", mine("dkim=pass header.d=example"), ada),
        ForgedSender("a signature of nothing", mine("dkim=pass header.d="), ada),
        ForgedSender("a signature with an identity only", mine("dkim=pass header.i=@customer.example"), ada),
        ForgedSender("a signature that was not checked", mine("dkim=neutral header.d=customer.example"), ada),
        ForgedSender(
            "a signature of a registry", mine("dkim=pass header.d=co.uk"), "From: Ada <ada@customer.co.uk>"),
        ForgedSender(
            "a policy of a registry", mine("dmarc=pass header.from=com.au"), "From: Ada <ada@customer.com.au>"),
        ForgedSender("the envelope only", mine("spf=pass smtp.mailfrom=customer.example"), ada),
        ForgedSender("a login only", mine("auth=pass smtp.auth=ada@customer.example"), ada),
        ForgedSender("Exchange's own word only", mine("compauth=pass reason=100 header.from=customer.example"), ada),
        ForgedSender("a name that resolves", mine("iprev=pass policy.iprev=192.0.2.1"), ada),
        ForgedSender("two domains in one", mine("dmarc=pass header.from=evil.example,customer.example"), ada),
        ForgedSender(
            "two domains in two", mine("dmarc=pass header.from=evil.example header.from=customer.example"), ada),
        ForgedSender("a dot in front", mine("dmarc=pass header.from=.customer.example"), ada),
        ForgedSender("an address for a domain", mine("dmarc=pass header.from=ada@customer.example"), ada),
        ForgedSender("passed", mine("dmarc=passed header.from=customer.example"), ada),
        ForgedSender("a guess", mine("dmarc=bestguesspass header.from=customer.example"), ada),
        ForgedSender("eight bits in the result", mine("dmarc=pass\u{E9} header.from=customer.example"), ada),
        ForgedSender("a zero in the result", mine("dmarc=pass\u{0}header.from=customer.example"), ada),
        ForgedSender("garbage behind", mine(pass + "; ???"), ada),
        ForgedSender("more results than anybody writes", mine(String(repeating: "x=y; ", count: 400) + pass), ada),
        ForgedSender("very long, below", silent, mine(String(repeating: "x=y; ", count: 20_000) + pass), ada),
        ForgedSender("a level of its own", "X-Replyd-Level: L3", "X-Replyd-Principal: ada@customer.example", ada),
        ForgedSender("our note", "X-Replyd-Note: level=L2; dmarc=pass", silent, ada),
    ]
}

/// Inputs in good order, and the words that letters are made of.
enum Seeds {
    static let letters = [
        """
        From: =?utf-8?q?Ren=C3=A9e?= <renee@example.fr>, "B, C" (x) <b@x.example>
        To: Lumen: help@lumen.example, sales@lumen.example;
        Subject: =?utf-8?b?R3LDvMOfZQ==?= =?iso-8859-1?q?=FC?= x
        Date: Mon, 23 Nov 2026 09:00:00 +0100 (CET)
        References: <a@x.example> (c) <b@x.example>
        Authentication-Results: mx.example; dkim=pass (ok) header.d="x.example"; dmarc=pass header.from=x.example
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="b"; x*0*=utf-8''a%20; x*1=b

        preamble
        --b
        Content-Type: text/plain; charset=iso-2022-jp; format=flowed; delsp=yes
        Content-Transfer-Encoding: quoted-printable

        =1B$BF|=1B(B =
        word=20
        On 3 Nov 2026 at 14:05, L <l@x.example> wrote:
        > q
        >> older
        --\u{20}
        s
        --b
        Content-Type: text/html

        <div style='display:none'>x</div><blockquote type=cite>q</blockquote><p>&amp;&#x41;
        --b
        Content-Type: message/rfc822

        Subject: in

        begin 644 a
        #86)C
        `
        end
        --b
        Content-Type: application/pdf; name*=utf-8''na%C3%AFve.pdf
        Content-Disposition: attachment; filename="=?utf-8?q?na=C3=AFve.pdf?="
        Content-Transfer-Encoding: base64

        AAEC/w==
        --b--
        epilogue
        """,
        """
        From: kim@example.org
        Subject: x
        Content-Type: text/plain; charset=utf-7
        Content-Transfer-Encoding: base64

        K0FPay0=
        Zm9v
        """,
        """
        From: Mara <mara@example.net>
        Content-Type: multipart/alternative; boundary=outer

        --outer
        Content-Type: text/plain

        Danke.

        Von meinem iPhone gesendet

        > Am 03.11.2026 um 14:05 schrieb Lumen <help@lumen.example>:
        >\u{20}
        > Guten Tag
        --outer
        Content-Type: multipart/related; boundary=inner

        --inner
        Content-Type: text/html; charset="windows-1252"

        <html><body>Danke.<img src="cid:a@b"><div class="gmail_quote"><div class=gmail_attr>Am</div>
        <blockquote class="gmail_quote">Guten Tag</blockquote></div></body></html>
        --inner
        Content-Type: image/png
        Content-ID: <a@b>
        Content-Transfer-Encoding: x-uuencode

        begin 644 a.png
        #86)C
        end
        --inner--
        --outer--
        """,
    ]

    static let machines = [
        """
        From: MAILER-DAEMON@x.example
        Return-Path: <>
        Auto-Submitted: auto-replied
        Content-Type: multipart/report; report-type=delivery-status; boundary=c

        --c

        <g@x.example>: host mx.x.example[192.0.2.1] said: 550 5.1.1 unknown user (in reply to RCPT TO command)
        --c
        Content-Type: message/delivery-status

        Reporting-MTA: dns; x

        Final-Recipient: rfc822; g@x.example
        Action: failed
        Status: 5.1.1
        Diagnostic-Code: smtp; 550 5.1.1 unknown
        --c
        Content-Type: text/rfc822-headers

        Message-ID: <m1@lumen.example>
        Subject: Re: lamp
        --c--
        """,
        """
        From: Kim <kim@example.org>
        Subject: Automatic reply: lamp
        X-Auto-Response-Suppress: All
        Precedence: bulk
        List-Id: <l.example>
        X-Spam-Status: Yes, score=7.1 required=5.0 tests=BAYES_99
        Content-Type: multipart/report; report-type=feedback-report; boundary=d

        --d
        Content-Type: message/feedback-report

        Feedback-Type: abuse
        Version: 1
        Original-Rcpt-To: g@x.example
        --d--
        """,
    ]

    static let bodies = [
        "Yes please.\n\nOn Tue, 3 Nov 2026 at 14:05, Lumen <help@lumen.example> wrote:\n> Shall we?\n>> older\n> text",
        "Oui.\n\nLe mar. 3 nov. 2026 à 14:05, Lumen <help@lumen.example> a écrit :\n> Bonjour\n\n-- \nAnne\n06 00 00 00 00",
        "Ja.\n\n-----Ursprüngliche Nachricht-----\nVon: Lumen\nGesendet: Dienstag, 3. November 2026 14:05\nAn: Kim\n"
            + "Betreff: Lampe\n\nGuten Tag",
        "FYI\n\n---------- Forwarded message ---------\nFrom: Kim <kim@example.org>\nDate: Tue\nSubject: lamp\n\nhello",
        "はい。\n\n2026年11月3日(火) 14:05 Lumen <help@lumen.example>:\n> こんにちは\n\niPhoneから送信",
        "a\nbegin 644 x.txt\n#86)C\n`\nend\nb\n\nThis e-mail is confidential and intended for the recipient only.",
    ]

    static let pages = [
        "<html><head><style>.h{display:none}</style></head><body><p>Hi<br>there <b>you</b></p><ul><li>a<li>b</ul>"
            + "<table><tr><td>1<td>2</table><a href=\"https://x.example/\">link</a></body></html>",
        "yes<br><div class=gmail_quote><div class=gmail_attr>On Tue wrote:</div><blockquote>q</blockquote></div>",
        "<div style='border-top:solid #E1E1E1 1.0pt'><b>From:</b> Kim<br><b>Sent:</b> Tue</div><p>old</p>",
        "<p style=\"font-size:0;max-height:0;overflow:hidden\">x</p><!--[if mso]>y<![endif]--><template>z</template>",
        "<pre>a\n  b</pre><blockquote type=cite cite=\"mid:x\">q<blockquote>r</blockquote></blockquote>&nbsp;&#8203;&#x1F9E1;",
        "<svg><text opacity=0>x</text></svg><textarea>t</textarea><select><option>o</select><div hidden>h</div>",
    ]

    static let files = [
        "\u{0}\u{78}\u{9F}\u{3E}\u{22}abc", "\u{1}0\u{80}\u{6}\u{9}*text",
        "\u{2}(This file must be converted with BinHex 4.0)\n:$f*TEQKPH#jdCA0d,R0TEh9c)$m!'5jcG(N!!!:",
        "\u{3}BEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VEVENT\nSUMMARY;LANGUAGE=de:Lampe\n folded\nEND:VEVENT\nEND:VCALENDAR",
        "\u{4}Subject: in\nContent-Type: message/rfc822\n\nSubject: deeper\n\nx",
        "\u{5}Reporting-MTA: dns; x\n\nFinal-Recipient: rfc822; g@x.example\nAction: delayed\nStatus: 4.4.7\n",
        "\u{7}<bold>a</bold><nl><param>x</param>",
    ]

    static let boxes = [
        "\u{5}From a@x.example Mon Nov 23 09:00:00 2026\nSubject: a\n\nx\n>From y\n\nFrom b@x.example Mon Nov 23\nSubject: b\n\ny",
        "\u{10}From \n\n\nFrom \r\n\r\nFrom x\nFrom y\n\n\n\n",
    ]

    static let outgoing = [
        [
            "René", "Re: Lampe 日本", "a.b@lumen.example", "Hello,\n\n- one\n- two\n\nhttps://x.example/a?b=c&d",
            "Noor Haddad",
            "q@x.example", "On Tue, Noor wrote:", "Is it?\n> older", "Rechnung März.pdf", "application/pdf", "bytes",
            "token",
        ],
        [
            "\r\nBcc: e@x.example", "=?utf-8?q?=0D=0A?=", ">\r\n", ".\n.\n\u{85}\u{2028}", "\"\\", "<>", "\u{0}",
            "\u{202E}",
            "../a\u{0}b", "text/html\r\nX: y", "\r\n.\r\n", "x y",
        ],
    ].map { $0.joined(separator: "\u{1}") }

    static let addresses = [
        "Kim <kim@example.org>", "\"B, C\" (x (y)) <b@x.example>, c@x.example", "Team: a@x.example, b@x.example;",
        "=?utf-8?q?a=40b?= <x@y.example>", "kim@example.org (Kim)", "<@route.example:kim@example.org>",
        "Kim \"the lamp\" Lee <kim@example.org>, undisclosed-recipients:;", "\"a\\\"b\"@example.org", "a@b <c@d>",
    ]
    static let dates = [
        "Mon, 23 Nov 2026 09:00:00 +0100 (CET)", "23 Nov 26 9:00 EST", "Monday, 23-Nov-26 09:00:00 GMT",
        "2026-11-23T09:00:00+01:00", "Mon Nov 23 09:00:00 2026", "31 Dec 9999 23:59:60 -9999", "1 Jan 1 0:0",
    ]
    static let words = [
        "=?utf-8?b?R3LDvMOfZQ==?= =?utf-8?q?_x?=", "=?iso-2022-jp?B?GyRCRnxLXBsoQg==?=", "=?utf-8*de?q?a?= b",
        "=?gb2312?q?=C4=E3?=\n =?gb2312?q?=BA=C3?=", "plain words", "Gr\u{FC}\u{DF}e",
        "=?x-unknown?q?a?= =?utf-8?z?b?=",
    ]
    static let ids = ["<a@x.example> (c) <b@x.example>", "< r @ b >", "<\"r\"@b>", "a@b", "<a><b@c>\n <d@e>"]
    static let parameters = [
        "text/plain; charset=\"utf-8\"; format=flowed",
        "application/pdf; name*0*=utf-8'de'a%20b; name*1=c; name*2*=%C3%BC",
        "multipart/mixed; boundary=\"a b\"", "attachment; filename=x y.pdf; size=1", "text/html name=\"a.html\"",
        "attachment; filename*=iso-8859-1''%FC.txt; filename=u.txt", "text/plain; charset=us-ascii (c); =x; a",
    ]
    static let results = [
        "mx.example; dkim=pass (good) header.d=x.example header.b=\"a\"; spf=pass smtp.mailfrom=x.example; dmarc=pass",
        "mx.example 1; none", "\"mx.example\"; dkim=fail reason=\"bad; sig\" header.i=@x.example", "mx.example; a/1=b",
    ]
    static let imap = [
        "\u{9}* OK [CAPABILITY IMAP4rev1 IDLE] ready\r\n* 12 FETCH (UID 7 FLAGS (\\Seen $x) INTERNALDATE "
            + "\"17-Jul-1996 02:44:25 -0700\" RFC822.SIZE 44 BODY[HEADER.FIELDS (DATE FROM)]<0> {5}\r\nhello)\r\n",
        "\u{3}* LIST (\\HasNoChildren) \"/\" \"Entw&APw-rfe\"\r\n* SEARCH 1 2 3\r\nX12 OK [COPYUID 1 2 3] done\r\n+ go\r\n",
        "\u{40}* STATUS INBOX (UIDNEXT 7 UIDVALIDITY 9)\r\n* ESEARCH (TAG \"A\") UID ALL 1:3,5\r\n* BYE ~{3}\r\n* 1 EXISTS\r\n",
        "\u{5}* VANISHED (EARLIER) 1,4:4000000000\r\n* STATUS \"Sent\" (UIDVALIDITY 9 MESSAGES 3)\r\n* ENABLED QRESYNC\r\n"
            + "* 1 FETCH (X-GM-MSGID 18446744073709551615 X-GM-LABELS (\"\\\\Inbox\" x) MODSEQ (44) UID 9)\r\n",
    ]
    static let smtp = [
        "220 x ESMTP\r\n250-x\r\n250 SIZE 10\r\n354 go\r\n250 2.0.0 Ok: queued as A1\r\n221 Bye\r\n",
        "550-5.1.1 no\r\n550 5.1.1 such user\r\n", "354 go\n421 4.3.2 down\n25", "250\r\n999 x\r\n000-\r\n",
    ]

    static let dictionary = [
        "\r\n", "\n", "\r", "\n\n", "\r\n\r\n", "--", "--b", "--b--", "=?", "?=", "=?utf-8?q?", "=?utf-8?b?", "(", ")",
        "\"",
        "\\", "<", ">", "=", "=\n", "=3D", "\u{0}", "\u{1B}$B", "\u{1B}(B", "From ", "From: ", "Content-Type: ",
        "Subject: ",
        "Content-Transfer-Encoding: ", "base64", "quoted-printable", "x-uuencode", "multipart/mixed;",
        "multipart/report;",
        "message/rfc822", "boundary=b", "charset=", "utf-7", "utf-16", "iso-2022-jp", "gb18030", "format=flowed",
        "delsp=yes",
        "filename*0*=", "utf-8''", "%FF", "<div", "<blockquote", "</", "/>", "<!--", "-->", "<style>",
        "style=\"display:none\"",
        "class=gmail_quote", "<table><tr><td>", "&#", "&amp;", "&#x110000;", "é", "日本", "\u{202E}", "\u{FEFF}",
        "\u{301}", ":",
        ";", ",", "@", "@x.example", "begin 644 x\n", "end\n", "> ", ">> ", "-- \n", "On 1 wrote:", "wrote:", "schrieb",
        "a écrit :", "写道：", "-----Original Message-----", "Sent from my iPhone", "Status: 5.1.1", "550 5.1.1 ",
        "Final-Recipient: rfc822; ", "+0100", "{5}\r\n", "~{0}\r\n", "* ", "FETCH (", "BODY[", "NIL",
        "999999999999999999999",
        "9223372036854775807", "-1", "\u{1}", "\u{7F}", "\u{FFFD}", "\\u0000", "\\uD800", "null", "1e999",
    ]
}

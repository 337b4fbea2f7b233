/// How mail programs mark up a reply, its signature and what it quotes.
///
/// `{p}` stands for the author's words, `{s}` for the signature, `{a}` for the attribution, `{h}` for a block of labels,
/// `{q}` for the words quoted.
enum HTMLFrames {
    struct Frame {
        var program: String
        /// The programs in `AttributionFrames` whose words fit; empty for a block of labels.
        var attribution: [String]
        var markup: String
    }

    static let all: [Frame] = [
        Frame(
            program: "gmail", attribution: ["gmail"],
            markup:
                ##"""
                <div dir="ltr">{p}</div><br clear="all">{s:<div><br></div>
                <span class="gmail_signature_prefix">-- </span><br>
                <div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr">*</div>
                </div>}<br><div class="gmail_quote gmail_quote_container">
                <div dir="ltr" class="gmail_attr">{a}<br></div>
                <blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid
                rgb(204,204,204);padding-left:1ex">
                <div dir="ltr">{q}</div></blockquote></div>
                """##
        ),
        Frame(
            program: "gmail-bottom", attribution: ["gmail"],
            markup:
                ##"""
                <div dir="ltr"><div class="gmail_quote"><div dir="ltr" class="gmail_attr">{a}<br></div>
                <blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex">{q}</blockquote></div><div><br>
                </div><div>{p}</div></div>
                """##
        ),
        Frame(
            program: "gmail-inline", attribution: ["gmail"],
            markup:
                ##"""
                <div dir="ltr"><div class="gmail_quote"><div dir="ltr" class="gmail_attr">{a}<br></div>
                <blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex">{q}</blockquote><div><br></div>
                <div>{p}</div><div>&nbsp;</div>
                <blockquote class="gmail_quote" style="margin:0px">{q}</blockquote><div>{p2}</div></div></div>
                """##
        ),
        Frame(
            program: "outlook", attribution: [],
            markup:
                ##"""
                <html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
                <meta name="Generator" content="Microsoft Word 15"><!--[if !mso]>
                <style>v\:* {behavior:url(#default#VML);}</style><![endif]--><style>
                <!-- p.MsoNormal {margin:0cm;font-size:11.0pt;} --></style></head><body lang="EN-GB">
                <div class="WordSection1"><p class="MsoNormal">{p}<o:p></o:p></p><p class="MsoNormal">
                <o:p>&nbsp;</o:p></p>{s:<p class="MsoNormal">*<o:p></o:p></p>}<div>
                <div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm">
                <p class="MsoNormal">{h:<b>}<o:p></o:p></p></div></div><p class="MsoNormal"><o:p>&nbsp;</o:p>
                </p><p class="MsoNormal">{q}<o:p></o:p></p></div></body></html>
                """##
        ),
        Frame(
            program: "outlook-2010", attribution: [],
            markup:
                ##"""
                <div class=WordSection1><p class=MsoNormal><span style='font-size:11.0pt;color:#1F497D'>{p}<o:p>
                </o:p></span></p>
                <div style='border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm'>
                <p class=MsoNormal>
                <span style='font-size:10.0pt;font-family:"Tahoma","sans-serif"'>{h:<b>}</span></p></div>
                <p class=MsoNormal>{q}</p></div>
                """##
        ),
        Frame(
            program: "outlook-web", attribution: [],
            markup:
                ##"""
                <html><head>
                <style type="text/css" style="display:none;"> P {margin-top:0;margin-bottom:0;} </style></head>
                <body dir="ltr">
                <div class="elementToProof" style="font-family: Aptos, sans-serif; font-size:
                12pt;">{p}</div>{s:<div class="elementToProof" id="Signature">*</div>}<div id="appendonsend">
                </div><hr style="display:inline-block;width:98%" tabindex="-1">
                <div id="divRplyFwdMsg" dir="ltr">
                <font face="Calibri, sans-serif" style="font-size:11pt" color="#000000">{h:<b>}</font>
                <div>&nbsp;</div></div><div class="BodyFragment">{q}</div></body></html>
                """##
        ),
        Frame(
            program: "outlook-web-x", attribution: [],
            markup:
                ##"""
                <div dir="ltr">{p}</div><hr tabindex="-1" style="display:inline-block; width:98%">
                <div id="x_divRplyFwdMsg" dir="ltr"><font color="#000000">{h:<b>}</font></div><div>{q}</div>
                """##
        ),
        Frame(
            program: "outlook-mac", attribution: [],
            markup:
                ##"""
                <div style="font-family: Aptos">{p}</div><div id="mail-editor-reference-message-container">
                <div class="ms-outlook-mobile-reference-message skipProofing" style="padding: 3pt 0in 0in;
                border-width: 1pt medium medium; border-style: solid none none; border-color: rgb(181, 196, 223)
                currentcolor currentcolor;">{h:<b>}</div>
                <p>{q}</p></div>
                """##
        ),
        Frame(
            program: "outlook-mac-2011", attribution: [],
            markup:
                ##"""
                <div>{p}</div><div><br></div><span id="OLK_SRC_BODY_SECTION">
                <div style="font-family:Calibri; font-size:11pt; text-align:left; color:black; BORDER-BOTTOM:
                medium none; BORDER-LEFT: medium none; BORDER-TOP: #b5c4df 1pt solid; BORDER-RIGHT: medium none;
                PADDING-TOP: 3pt">{h:<span style="font-weight:bold">}</div>
                <div><br></div><div>{q}</div></span>
                """##
        ),
        Frame(
            program: "outlook-ios", attribution: [],
            markup:
                ##"""
                <div dir="ltr">{p}</div><div id="ms-outlook-mobile-body-separator-line" dir="ltr"><br></div>
                <div id="ms-outlook-mobile-signature">
                <div>Get <a href="https://aka.ms/o0ukef">Outlook for iOS</a></div></div>
                <hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr">
                <font>{h:<b>}</font></div><div>{q}</div>
                """##
        ),
        Frame(
            program: "apple", attribution: ["apple"],
            markup:
                ##"""
                <html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head>
                <body style="overflow-wrap: break-word; -webkit-nbsp-mode: space;">{p}<br
                id="lineBreakAtBeginningOfMessage">
                <div><br><blockquote type="cite"><div>{a}</div><br class="Apple-interchange-newline"><div>
                <div>{q}</div></div></blockquote></div><br></body></html>
                """##
        ),
        Frame(
            program: "ios", attribution: ["apple"],
            markup:
                ##"""
                <html><body dir="auto">{p}<br><br><div dir="ltr">Sent from my iPhone</div><div dir="ltr"><br>
                <blockquote type="cite">{a}<br><br></blockquote></div><blockquote type="cite">
                <div dir="ltr">﻿{q}</div></blockquote></body></html>
                """##
        ),
        Frame(
            program: "thunderbird", attribution: ["thunderbird"],
            markup:
                ##"""
                <html><body>
                <p>{p}</p>{s:<div class="moz-signature">-- <br>*</div>}<div class="moz-cite-prefix">{a}<br>
                </div><blockquote type="cite" cite="mid:1@lumen.example">
                <pre class="moz-quote-pre" wrap="">{q}</pre></blockquote></body></html>
                """##
        ),
        Frame(
            program: "thunderbird-bottom", attribution: ["thunderbird"],
            markup:
                ##"""
                <html><body><div class="moz-cite-prefix">{a}<br></div>
                <blockquote type="cite" cite="mid:1@lumen.example">{q}</blockquote><p>{p}</p><br></body></html>
                """##
        ),
        Frame(
            program: "yahoo", attribution: ["yahoo"],
            markup:
                ##"""
                <div class="ydp5f8yahoo-style-wrap yahoo-style-wrap" style="font-family:Helvetica;">
                <div dir="ltr" data-setdir="false">{p}</div><div><br></div></div>
                <div id="yahoo_quoted_5283910293" class="yahoo_quoted">
                <div style="font-family:'Helvetica Neue'"><div>{a}</div><div><br></div><div><br></div><div>
                <div id="yiv123">{q}</div></div></div></div>
                """##
        ),
        Frame(
            program: "yahoo-android", attribution: ["yahoo", "gmail"],
            markup:
                ##"""
                {p}<div id="ymail_android_signature">
                <a id="ymail_android_signature_link" href="https://go.onelink.me">Sent from Yahoo Mail on
                Android</a>
                </div> <br> <blockquote style="margin: 0 0 20px 0;"> <div style="font-family:Roboto, sans-serif;
                color:#6D00F6;"> <div>{a}</div> </div> <div style="padding: 10px 0 0 20px; margin: 10px 0 0 0;
                border-left: 1px solid #6D00F6;">{q}</div> </blockquote>
                """##
        ),
        Frame(
            program: "samsung", attribution: [],
            markup:
                ##"""
                <div dir="auto">{p}</div><div dir="auto"><br></div><div id="composer_signature" dir="auto">
                <div style="font-size:12px;color:#575757" dir="auto">Sent from my Galaxy</div></div><div><br>
                </div><div align="left" dir="auto" style="font-size:100%;color:#000000">
                <div>-------- {o} --------</div>{h:<div>}<div><br></div></div>{q}
                """##
        ),
        Frame(
            program: "zimbra", attribution: [],
            markup:
                ##"""
                <html><body>
                <div style="font-family: arial, helvetica, sans-serif; font-size: 12pt; color: #000000">
                <div>{p}</div>{s:<div data-marker="__SIG_PRE__">*</div>}<br>
                <hr id="zwchr" data-marker="__DIVIDER__"><div data-marker="__HEADERS__">{h:<b>}</div><br>
                <div data-marker="__QUOTED_TEXT__">{q}</div></div></body></html>
                """##
        ),
        Frame(
            program: "proton", attribution: ["proton"],
            markup:
                ##"""
                <div style="font-family: Arial, sans-serif; font-size: 14px;">{p}</div>
                <div class="protonmail_signature_block" style="font-size: 14px;">
                <div class="protonmail_signature_block-user protonmail_signature_block-empty"></div>
                <div class="protonmail_signature_block-proton">Sent with <a href="https://proton.me">Proton
                Mail</a> secure email.</div>
                </div><div style="font-size: 14px;"><br></div><div class="protonmail_quote">{a}<br>
                <blockquote class="protonmail_quote" type="cite">{q}</blockquote><br></div>
                """##
        ),
        Frame(
            program: "mailru", attribution: ["mailru"],
            markup:
                ##"""
                <HTML><BODY><div>{p}</div><div>&nbsp;</div>
                <blockquote style="border-left:1px solid #0857A6;margin:10px;padding:0 0 0 10px;">{a}<br>&nbsp;<div
                id="">
                <div class="js-helper js-readmsg-msg"><div>{q}</div></div></div></blockquote></BODY></HTML>
                """##
        ),
        Frame(
            program: "yandex", attribution: ["yandex"],
            markup:
                ##"""
                <div>{p}</div><div>&nbsp;</div><div>{a}</div><blockquote class="210e7a848e8fcb45wmi-quote">
                <div>{q}</div></blockquote>{s:<div>&nbsp;</div><div>-- <br />*</div>}
                """##
        ),
        Frame(
            program: "qq", attribution: [],
            markup:
                ##"""
                <div>{p}</div><div><br></div><div><includetail><!--<![endif]--></includetail></div>
                <div style="font-size: 12px;font-family: Arial Narrow;padding:2px 0 2px
                0;">------------------&nbsp;{o}&nbsp;------------------</div>
                <div style="font-size: 12px;background:#efefef;padding:8px;">{h:<div>}</div><div><br></div>{q}
                """##
        ),
        Frame(
            program: "netease", attribution: ["netease"],
            markup:
                ##"""
                <div style="line-height:1.7;color:#000000;font-size:14px">{p}<br><br>
                <div style="position:relative;zoom:1"></div><div id="divNeteaseMailCard"></div>
                <p style="margin: 0;">{a}</p>
                <blockquote id="isReplyContent" style="PADDING-LEFT: 1ex; MARGIN: 0px 0px 0px 0.8ex; BORDER-LEFT:
                #ccc 1px solid">
                <div>{q}</div></blockquote></div>
                """##
        ),
        Frame(
            program: "gmx", attribution: [],
            markup:
                ##"""
                <html><head></head><body><div style="font-family: Verdana;font-size: 12.0px;"><div>{p}</div>
                <div>&nbsp;<div>&nbsp;<div name="quote" style="margin:10px 5px 5px 10px; padding: 10px 0 10px 10px;
                border-left:2px solid #C3D9E5; word-wrap: break-word;">
                <div style="margin:0 0 10px 0;">{h:<b>}</div><div name="quoted-content">{q}</div></div></div>
                </div></div></body></html>
                """##
        ),
        Frame(
            program: "roundcube", attribution: ["roundcube"],
            markup:
                ##"""
                <html><body><p>{p}</p><p id="reply-intro">{a}</p>
                <blockquote type="cite" style="padding: 0 0.4em; border-left: #1010ff 2px solid; margin: 0">
                <div id="replybody1">{q}</div></blockquote></body></html>
                """##
        ),
        Frame(
            program: "fastmail", attribution: ["fastmail"],
            markup:
                ##"""
                <!DOCTYPE html><html><body><div>{p}</div><div><br></div><div>{a}<br></div>
                <blockquote type="cite" id="qt"><div>{q}</div></blockquote></body></html>
                """##
        ),
        Frame(
            program: "spark", attribution: ["spark"],
            markup:
                ##"""
                <html><body><div name="messageBodySection"><div dir="auto">{p}</div></div>
                <div name="messageSignatureSection"><br /></div><div name="messageReplySection">{a}<br />
                <blockquote type="cite" style="border-left-color: grey; border-left-width: thin;"><div>{q}</div>
                </blockquote></div></body></html>
                """##
        ),
        Frame(
            program: "front", attribution: ["front"],
            markup:
                ##"""
                <div><div>{p}</div><div><br></div>
                <blockquote type="cite" class="front-blockquote" style="margin:0 0 0 .8ex">{a}<br><br>
                <div>{q}</div></blockquote></div>
                """##
        ),
        Frame(
            program: "zoho", attribution: ["zoho"],
            markup:
                ##"""
                <div style="font-family: Verdana;"><div>{p}</div><br><div class="zmail_extra" style="">
                <div id="Zm-_Id_-Sgn1">{a}<br></div><blockquote style="border-left: 1px solid #cccccc;">
                <div>{q}</div></blockquote></div></div>
                """##
        ),
        Frame(
            program: "tutanota", attribution: ["tutanota"],
            markup:
                ##"""
                <html><body><div>{p}</div><div><br></div><div>{a}<br></div>
                <blockquote class="tutanota_quote" style="border-left: 1px solid #93A3B8; padding-left: 10px;">
                <div>{q}</div></blockquote></body></html>
                """##
        ),
        Frame(
            program: "freshdesk", attribution: ["freshdesk"],
            markup:
                ##"""
                <div>{p}</div><div class="freshdesk_quote">
                <blockquote class="freshdesk_quote">{a}<br>{q}</blockquote></div>
                """##
        ),
        Frame(
            program: "plain-blockquote", attribution: ["horde", "kmail", "evolution"],
            markup: ##"""
                <p>{p}</p><p>{a}</p><blockquote style="border-left:2px solid blue"><p>{q}</p></blockquote>
                """##),
        Frame(
            program: "notes", attribution: [],
            markup:
                ##"""
                <font size=2 face="sans-serif">{p}</font><br><br><br><br>
                <font size=1 color=#5f5f5f face="sans-serif">{h:<font>}</font><br><hr noshade><br><br>{q}
                """##
        ),
    ]
}

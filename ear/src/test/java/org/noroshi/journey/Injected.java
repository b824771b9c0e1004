package org.noroshi.journey;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Watches one visitor's browser for anything that was typed and has become more than text: a script that ran or that only
 * the content security policy kept from running, an element that would run one, an expression that was worked out.
 */
final class Injected implements AutoCloseable {

    /** Short enough for a name; leaves every context in which a page can show a text. */
    static final String LINE = "'\"></title></textarea><svg/onload=taken()>`#{7777*3}${7777*3}\\";

    /** One line for each way in which somebody may write a text. */
    static final List<String> MARKDOWN = List.of(
            LINE,
            "<script>taken()</script>",
            "</script><script>taken()</script>",
            "<img src=x onerror=taken()>",
            "<ScRiPt/src=data:,taken()></sCrIpT>",
            "<svg><script>taken()</script></svg>",
            "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=taken()&gt;\">",
            "<iframe srcdoc=\"<script>parent.taken()</script>\"></iframe>",
            "<a href=\"javascript:taken()\" onmouseover=taken()>ここ</a>",
            "<form action=javascript:taken()><button autofocus onfocus=taken()>送る</button></form>",
            "<details open ontoggle=taken()>",
            "<style>@import 'javascript:taken()'; * { background: url(javascript:taken()) }</style>",
            "<base href=\"javascript:taken()//\"><meta http-equiv=refresh content=\"0;url=javascript:taken()\">",
            "[ここ](javascript:taken())",
            "[ここ](JaVaScRiPt&#58;taken\\(\\))",
            "[ここ](data:text/html;base64,PHNjcmlwdD5wYXJlbnQudGFrZW4oKTwvc2NyaXB0Pg==)",
            "[ここ](https://www.ipa.go.jp/\"onmouseover=\"taken\\(\\))",
            "[ここ][eins]",
            "",
            "[eins]: javascript:taken() \"' onmouseover='taken()\"",
            "",
            "![図](x\"onerror=\"taken\\(\\))",
            "![図](javascript:taken())",
            "<javascript:taken()>",
            "`<img src=x onerror=taken()>`",
            "",
            "# <img src=x onerror=taken()>",
            "",
            "> <img src=x onerror=taken()>",
            "",
            "- <img src=x onerror=taken()>",
            "",
            "1. **<img src=x onerror=taken()>** _<img src=x onerror=taken()>_",
            "",
            "| <img src=x onerror=taken()> | b |",
            "|---|---|",
            "| <svg onload=taken()> | [x](javascript:taken()) |",
            "",
            "```\" onmouseover=\"taken()",
            "</code></pre><script>taken()</script>",
            "```",
            "",
            "    </code></pre><img src=x onerror=taken()>");

    private static final String MADE =
            """
            () => {
              const found = [];
              const runs = /^[\\s\\u0000-\\u0020]*(javascript|vbscript|data:text)/i;
              for (const one of document.querySelectorAll('*')) {
                for (const { name, value } of one.attributes) {
                  if (/^on/i.test(name)) found.push(one.tagName + ' has ' + name);
                  if (['href', 'src', 'action', 'formaction', 'xlink:href', 'srcdoc', 'data', 'content'].includes(name)
                      && runs.test(value)) found.push(one.tagName + ' leads to ' + value.slice(0, 40));
                }
              }
              const typed = document.querySelectorAll('svg:not([class]):not([viewBox]):not([aria-hidden]), math, iframe, base,'
                + ' object, embed, img[src="x"], meta[http-equiv="refresh"][content*="taken"]');
              typed.forEach(one => found.push(one.tagName + ' is on the page'));
              [...document.scripts].filter(one => !one.nonce && !one.src && !/json/.test(one.type))
                .forEach(one => found.push('a script of somebody: ' + one.text.slice(0, 40)));
              [...document.querySelectorAll('style')].filter(one => one.textContent.includes('taken'))
                .forEach(() => found.push('a style of somebody'));
              if (document.body && document.body.innerText.includes('23331')) found.push('an expression was worked out');
              return [...new Set(found)];
            }""";

    private final Page page;
    private final Set<String> found = new TreeSet<>();
    private final Consumer<ConsoleMessage> told = message -> {
        if (message.text().contains("Refused to") || message.text().contains("Content Security Policy")) {
            found.add(at() + ": the browser told: " + message.text());
        }
    };

    Injected(Visitor visitor) {
        page = visitor.page();
        page.exposeFunction("taken", nothing -> found.add(at() + ": a script ran"));
        page.onConsoleMessage(told);
    }

    static String text() {
        return String.join("\n", MARKDOWN);
    }

    /** Looks at the page that is there. */
    Injected look() {
        for (Object one : (List<?>) page.evaluate(MADE)) {
            found.add(at() + ": " + one);
        }
        return this;
    }

    /** What was found until now, page by page. */
    List<String> all() {
        return new ArrayList<>(found);
    }

    private String at() {
        return page.url().replaceFirst("^[a-z]+://[^/]*/portal", "").replaceFirst("\\?.*", "");
    }

    @Override
    public void close() {
        page.offConsoleMessage(told);
    }
}

/* Finds out what this browser can do and puts it into a code; SelfCheckCode reads it. Written in the oldest dialect of
   the language, so that a browser that is too old is told so instead of seeing nothing. */
(function () {
  "use strict";

  var ORDER = ["SCRIPTS", "COOKIES", "SECURE", "SCREEN", "UP_TO_DATE", "REPEAT", "DOWNLOAD", "OWN_HOST"];
  var LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  var root = document.getElementById("self-check");
  var results = {};

  function each(selector, within, action) {
    var found = within.querySelectorAll(selector);
    for (var i = 0; i < found.length; i++) {
      action(found[i]);
    }
  }

  function show(element, visible) {
    if (visible) {
      element.removeAttribute("hidden");
    } else {
      element.setAttribute("hidden", "hidden");
    }
  }

  function tell(check, good, seen) {
    results[check] = good;
    var row = root.querySelector('[data-check="' + check + '"]');
    each("[data-state]", row, function (part) {
      show(part, part.getAttribute("data-state") === (good ? "good" : "bad"));
    });
    if (seen) {
      row.querySelector("[data-seen]").textContent = seen;
    }
    conclude();
  }

  function letters(value, length) {
    var text = "";
    for (var i = length - 1; i >= 0; i--) {
      text += LETTERS.charAt((value >> (5 * i)) & 31);
    }
    return text;
  }

  function code() {
    var value = 0;
    for (var i = 0; i < ORDER.length; i++) {
      if (results[ORDER[i]]) {
        value |= 1 << i;
      }
    }
    var day = parseInt(root.getAttribute("data-day"), 10);
    var width = Math.min(Math.floor(window.innerWidth / 10), 511);
    value |= (day & 4095) << 8;
    value |= width << 20;
    var body = letters(value, 6);
    var sum = 0;
    for (var j = 0; j < body.length; j++) {
      sum = (sum * 33 + LETTERS.indexOf(body.charAt(j)) + 1) % 1021;
    }
    var all = body + letters(sum, 2);
    return "NC1-" + all.substring(0, 4) + "-" + all.substring(4);
  }

  function conclude() {
    var good = true;
    for (var i = 0; i < ORDER.length; i++) {
      if (results[ORDER[i]] === undefined) {
        return;
      }
      good = good && results[ORDER[i]];
    }
    each("[data-result]", root, function (part) {
      show(part, part.getAttribute("data-result") === (good ? "good" : "bad"));
    });
    document.getElementById("self-check-code").textContent = code();
  }

  function cookies() {
    document.cookie = "noroshi_check=1; path=/; SameSite=Lax";
    var kept = document.cookie.indexOf("noroshi_check=1") >= 0;
    document.cookie = "noroshi_check=; path=/; Max-Age=0; SameSite=Lax";
    return kept;
  }

  function upToDate() {
    return (
      typeof window.fetch === "function" &&
      typeof Promise === "function" &&
      typeof Promise.prototype["finally"] === "function" &&
      !!(window.CSS && window.CSS.supports && window.CSS.supports("inset", "0")) &&
      typeof String.prototype.replaceAll === "function"
    );
  }

  function repeat(times) {
    var request = new XMLHttpRequest();
    request.open("GET", root.getAttribute("data-sample") + "?try=" + times, true);
    request.timeout = 10000;
    request.onload = function () {
      if (request.status !== 200 || request.responseText.indexOf("NOROSHI SELF-CHECK") !== 0) {
        tell("REPEAT", false);
      } else if (times === 1) {
        tell("REPEAT", true);
      } else {
        repeat(times - 1);
      }
    };
    request.onerror = request.ontimeout = function () {
      tell("REPEAT", false);
    };
    request.send();
  }

  function ownHost() {
    var foreign = "";
    if (window.performance && performance.getEntriesByType) {
      var loaded = performance.getEntriesByType("resource");
      for (var i = 0; i < loaded.length; i++) {
        if (loaded[i].name.indexOf(location.protocol + "//" + location.host + "/") !== 0) {
          foreign = loaded[i].name.split("/")[2] || loaded[i].name;
        }
      }
    }
    each("script[src], iframe, link[rel=stylesheet]", document, function (part) {
      var address = part.src || part.href || "";
      if (address && address.indexOf(location.protocol + "//" + location.host + "/") !== 0) {
        foreign = address.split("/")[2] || address;
      }
    });
    tell("OWN_HOST", foreign === "", foreign);
  }

  var modern = upToDate();
  each("[data-old]", root, function (part) {
    show(part, !modern);
  });
  tell("SCRIPTS", true);
  tell("COOKIES", cookies());
  tell(
    "SECURE",
    location.protocol === "https:" || location.hostname === "localhost" || location.hostname.indexOf("127.") === 0,
    location.protocol === "https:" ? "https" : location.hostname
  );
  tell("SCREEN", window.innerWidth >= 320, window.innerWidth + " × " + window.innerHeight);
  tell("UP_TO_DATE", modern);
  repeat(3);
  each("[data-saved]", root, function (button) {
    button.addEventListener("click", function () {
      tell("DOWNLOAD", button.getAttribute("data-saved") === "yes");
    });
  });
  window.addEventListener("load", function () {
    window.setTimeout(ownHost, 500);
  });
})();

/* Comfort of talking: names to call in a thread, and keys for what is done often. Without it everything works as well. */
(function () {
  "use strict";

  var CALL = /(^|[^0-9A-Za-z])[@\uff20]([^\s@\uff20]{0,20})$/;

  function offer(list) {
    var field = document.getElementById(list.dataset.voices);
    if (!field) {
      return;
    }
    var options = Array.prototype.slice.call(list.querySelectorAll("[data-voice]"));
    var chosen = -1;
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-controls", list.id);

    function shown() {
      return options.filter(function (option) { return !option.hidden; });
    }

    function hide() {
      list.hidden = true;
      choose(-1);
    }

    function choose(index) {
      chosen = index;
      shown().forEach(function (option, place) {
        option.setAttribute("aria-selected", String(place === index));
        if (place === index) {
          field.setAttribute("aria-activedescendant", option.id);
          option.scrollIntoView({ block: "nearest" });
        }
      });
      if (index < 0) {
        field.removeAttribute("aria-activedescendant");
      }
    }

    function look() {
      var typed = CALL.exec(field.value.slice(0, field.selectionStart));
      if (!typed) {
        hide();
        return;
      }
      options.forEach(function (option) {
        option.hidden = option.dataset.voice.toLowerCase().indexOf(typed[2].toLowerCase()) !== 0;
        option.setAttribute("aria-selected", "false");
      });
      list.hidden = shown().length === 0;
      choose(list.hidden ? -1 : 0);
    }

    function take(option) {
      var before = field.value.slice(0, field.selectionStart);
      var typed = CALL.exec(before);
      if (typed) {
        before = before.slice(0, before.length - typed[2].length) + option.dataset.voice + " ";
        field.value = before + field.value.slice(field.selectionStart);
        field.setSelectionRange(before.length, before.length);
        field.dispatchEvent(new Event("change", { bubbles: true }));
      }
      hide();
      field.focus();
    }

    field.addEventListener("input", look);
    field.addEventListener("blur", hide);
    field.addEventListener("keydown", function (event) {
      var open = shown();
      if (list.hidden || event.isComposing) {
        return;
      }
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        choose((chosen + (event.key === "ArrowDown" ? 1 : open.length - 1)) % open.length);
      } else if ((event.key === "Enter" || event.key === "Tab") && chosen >= 0) {
        event.preventDefault();
        take(open[chosen]);
      } else if (event.key === "Escape") {
        event.preventDefault();
        hide();
      }
    });
    list.addEventListener("mousedown", function (event) {
      var option = event.target.closest("[data-voice]");
      if (option) {
        event.preventDefault();
        take(option);
      }
    });
  }

  var OFF = "noroshi.keys-off";
  var awaiting = 0;

  function isOff() {
    try {
      return window.localStorage.getItem(OFF) === "yes";
    } catch (forbidden) {
      return false;
    }
  }

  function switchKeys(on) {
    try {
      if (on) {
        window.localStorage.removeItem(OFF);
      } else {
        window.localStorage.setItem(OFF, "yes");
      }
    } catch (forbidden) {
      /* then it holds for no longer than this page */
    }
  }

  /* A letter on a box to tick types nothing; a closed dialog may still hold the focus on one for a moment. */
  function isTyping(target) {
    return target.isContentEditable
        || /^(TEXTAREA|SELECT)$/.test(target.tagName)
        || (target.tagName === "INPUT" && !/^(checkbox|radio|submit|button)$/.test(target.type));
  }

  function showKeys(dialog) {
    document.getElementById("keys-on").checked = !isOff();
    dialog.showModal();
  }

  /* From post to post, beginning with the one that is read. */
  function step(forward) {
    var posts = Array.prototype.slice.call(document.querySelectorAll("article.post[id]"));
    var here = posts.indexOf(document.activeElement.closest ? document.activeElement.closest("article.post") : null);
    var next = posts[here < 0 ? (forward ? 0 : posts.length - 1) : here + (forward ? 1 : -1)];
    if (next) {
      next.focus();
      next.scrollIntoView({ block: "start" });
    }
  }

  function press(id) {
    var link = document.getElementById(id);
    if (link) {
      link.click();
    }
  }

  function act(dialog, key, event) {
    var second = Date.now() - awaiting < 1500;
    awaiting = 0;
    if (second) {
      var to = { s: dialog.dataset.start, b: dialog.dataset.board, n: dialog.dataset.news }[key];
      if (to) {
        event.preventDefault();
        window.location.assign(to);
        return;
      }
    }
    if (key === "g") {
      awaiting = Date.now();
    } else if (key === "?") {
      event.preventDefault();
      showKeys(dialog);
    } else if (key === "j" || key === "k") {
      step(key === "j");
    } else if (key === "u") {
      press("unread");
    } else if (key === "r") {
      var reply = document.getElementById("answer:text");
      if (reply) {
        event.preventDefault();
        reply.focus();
      }
    }
  }

  document.addEventListener("DOMContentLoaded", function () {
    document.querySelectorAll("[data-voices]").forEach(offer);
    var dialog = document.getElementById("keys");
    if (!dialog || typeof dialog.showModal !== "function") {
      return;
    }
    document.getElementById("keys-on").addEventListener("change", function (event) {
      switchKeys(event.target.checked);
    });
    document.addEventListener("click", function (event) {
      if (event.target.closest("[data-keys]")) {
        showKeys(dialog);
      } else if (event.target.closest("[data-close]")) {
        dialog.close();
      }
    });
    document.addEventListener("keydown", function (event) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target) || isOff()
          || document.querySelector("dialog[open]")) {
        return;
      }
      act(dialog, event.key, event);
    });
  });
})();

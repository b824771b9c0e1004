/* What was typed and could not be saved: it is kept in this tab, told of, sent again, and put back after a crash. */
(function () {
  "use strict";

  var KIND = "noroshi.writing ";
  var SENT = "noroshi.writing.sent";
  /* Saving on the way begins after a second and a half without a key, and takes as long as a slow line needs. */
  var PAUSE = 1500;
  var PATIENCE = 6000;
  var AGAIN = 15000;
  var here = KIND + window.location.pathname + window.location.search;

  function stored(action) {
    try {
      return action(window.sessionStorage);
    } catch (forbiddenOrFull) {
      return null;
    }
  }

  function forget(key) {
    stored(function (storage) { storage.removeItem(key); });
  }

  /* Whoever signs in next finds nothing: not in this tab, and what another one still holds is of another session. */
  function forgetAll() {
    stored(function (storage) {
      Object.keys(storage).filter(function (key) { return key.indexOf(KIND) === 0; }).forEach(forget);
      storage.removeItem(SENT);
    });
  }

  /* A page that came in answer to what was sent has either taken it or shows it again. */
  function forgetWhatWasAnswered() {
    var sent = stored(function (storage) { return storage.getItem(SENT); });
    var navigation = window.performance.getEntriesByType("navigation")[0];
    if (sent && navigation && navigation.type === "navigate") {
      forget(sent);
    }
    forget(SENT);
  }

  function fields(form) {
    return Array.prototype.slice.call(form.querySelectorAll("textarea[name], input[type=text][name], input:not([type])[name]"));
  }

  function watch(note) {
    var form = note.closest("form");
    var typedAt = 0;
    var unsaved = false;
    var timer = 0;

    function tell(words) {
      note.textContent = words;
      note.hidden = !words;
    }

    function saveAgain() {
      var longest = form.querySelector("textarea");
      if (unsaved && longest) {
        longest.dispatchEvent(new Event("change", { bubbles: true }));
      }
    }

    function keep() {
      var copy = {};
      fields(form).forEach(function (field) { copy[field.name] = field.value; });
      stored(function (storage) {
        storage.setItem(here, JSON.stringify({ session: note.dataset.session, fields: copy }));
      });
    }

    function typed() {
      typedAt = Date.now();
      keep();
      window.clearTimeout(timer);
      timer = window.setTimeout(function () {
        unsaved = true;
        tell(note.dataset.unsaved);
      }, PATIENCE);
    }

    function saved() {
      if (unsaved) {
        unsaved = false;
        tell("");
      }
      if (Date.now() - typedAt >= PAUSE) {
        window.clearTimeout(timer);
        forget(here);
      }
    }

    function putBack() {
      var kept = JSON.parse(stored(function (storage) { return storage.getItem(here); }) || "{}");
      if (kept.session !== note.dataset.session) {
        forget(here);
        return;
      }
      var copy = kept.fields;
      var changed = fields(form).filter(function (field) {
        return copy[field.name] && copy[field.name] !== field.value;
      });
      changed.forEach(function (field) { field.value = copy[field.name]; });
      if (changed.length > 0) {
        tell(note.dataset.restored);
        window.addEventListener("load", function () {
          changed.forEach(function (field) { field.dispatchEvent(new Event("change", { bubbles: true })); });
        });
      }
    }

    form.addEventListener("input", function (event) {
      if (fields(form).indexOf(event.target) >= 0) {
        typed();
      }
    });
    form.addEventListener("submit", function () {
      unsaved = false;
      window.clearTimeout(timer);
      stored(function (storage) { storage.setItem(SENT, here); });
    });
    new MutationObserver(function (changes) {
      var came = changes.some(function (change) {
        return Array.prototype.some.call(change.addedNodes, function (node) { return node.id === note.dataset.kept; });
      });
      if (came) {
        saved();
      }
    }).observe(form, { childList: true, subtree: true });
    window.addEventListener("online", saveAgain);
    window.setInterval(saveAgain, AGAIN);
    window.addEventListener("beforeunload", function (event) {
      if (unsaved) {
        event.preventDefault();
      }
    });
    putBack();
  }

  document.addEventListener("DOMContentLoaded", function () {
    if (!document.body.classList.contains("member")) {
      forgetAll();
      return;
    }
    forgetWhatWasAnswered();
    document.querySelectorAll("[data-unsaved]").forEach(watch);
  });
})();

/* Locks the page when nothing was done for a while: what stands on it stays, but is covered until the password is given.
   Windows of one browser are idle together, locked together and opened together. The server has its own clock, so that
   who goes round this script wins nothing. */
(function () {
  "use strict";

  var SEEN = "noroshi.seen";
  var LOCKED = "noroshi.locked";
  var MINUTE = 60000;

  document.addEventListener("DOMContentLoaded", function () {
    var dialog = document.getElementById("lock");
    if (!dialog || typeof dialog.showModal !== "function") {
      return;
    }
    var idle = Number(dialog.dataset.minutes) * MINUTE;
    var told = document.getElementById("lock-told");
    var proof = document.getElementById("lock-proof");
    var memory = {};
    var seen = Date.now();
    var called = Date.now();
    var acted = false;

    function recall(name) {
      try {
        return window.localStorage.getItem(name);
      } catch (forbidden) {
        return memory[name] || null;
      }
    }

    function remember(name, value) {
      try {
        window.localStorage.setItem(name, value);
      } catch (forbidden) {
        memory[name] = value;
      }
    }

    function tell(server) {
      called = Date.now();
      return fetch(dialog.dataset.to, {
        method: "POST",
        credentials: "same-origin",
        headers: { "Content-Type": "application/x-www-form-urlencoded" },
        body: new URLSearchParams(server).toString(),
      });
    }

    function forget() {
      /* a server that can't be reached is asked again at the next turn */
    }

    function cover() {
      if (!dialog.open) {
        told.textContent = "";
        proof.value = "";
        dialog.showModal();
        proof.focus();
      }
    }

    function lock() {
      remember(LOCKED, "yes");
      cover();
      tell({ do: "lock" }).catch(forget);
    }

    function uncover() {
      seen = Date.now();
      if (dialog.open) {
        dialog.close();
      }
    }

    function look() {
      if (recall(LOCKED) === "yes") {
        cover();
        /* keeps the state of the page alive, not the session */
        if (Date.now() - called > 10 * MINUTE) {
          tell({ do: "stay" }).catch(forget);
        }
        return;
      }
      var last = Math.max(seen, Number(recall(SEEN)) || 0);
      if (Date.now() - last >= idle) {
        lock();
      } else if (acted && Date.now() - called > idle / 3) {
        /* somebody types for long without sending anything */
        acted = false;
        tell({ do: "stay" }).catch(forget);
      }
    }

    function act() {
      if (dialog.open) {
        return;
      }
      var now = Date.now();
      if (now - seen > 5000) {
        remember(SEEN, String(now));
      }
      seen = now;
      acted = true;
    }

    remember(SEEN, String(seen));
    remember(LOCKED, "no");
    ["keydown", "pointerdown", "wheel", "touchstart", "input"].forEach(function (kind) {
      document.addEventListener(kind, act, { passive: true, capture: true });
    });
    window.setInterval(look, 5000);
    document.addEventListener("visibilitychange", look);
    window.addEventListener("storage", function (event) {
      if (event.key === LOCKED) {
        if (event.newValue === "yes") {
          cover();
        } else {
          uncover();
        }
      }
    });
    dialog.addEventListener("cancel", function (event) {
      event.preventDefault();
    });
    document.getElementById("lock-form").addEventListener("submit", function (event) {
      event.preventDefault();
      event.stopPropagation();
      told.textContent = "";
      tell({ do: "unlock", proof: proof.value })
        .then(function (answer) {
          if (answer.status === 204) {
            remember(LOCKED, "no");
            remember(SEEN, String(Date.now()));
            uncover();
            return;
          }
          told.textContent =
            { 409: told.dataset.wrong, 429: told.dataset.early, 410: told.dataset.over }[answer.status] || told.dataset.away;
          proof.value = "";
          proof.focus();
        })
        .catch(function () {
          told.textContent = told.dataset.away;
        });
    });
  });
})();

/* What every page does beyond its HTML. Without it everything still works, with a little less comfort. */
(function () {
  "use strict";

  document.documentElement.classList.add("scripted");

  function drawer(open) {
    document.body.classList.toggle("drawer", open);
    var button = document.querySelector(".drawer-open");
    button.setAttribute("aria-expanded", String(open));
    if (open) {
      var first = document.querySelector("#rail a");
      if (first) {
        first.focus();
      }
    } else {
      button.focus();
    }
  }

  /* The summary of what is wrong takes the focus, so that it is heard and seen, and what is wrong is nowhere folded away. */
  function showProblems() {
    document.querySelectorAll("main details:has([aria-invalid=true], .problem)").forEach(function (folded) {
      folded.open = true;
    });
    var problems = document.querySelector("[data-problems]");
    if (problems && !problems.dataset.shown) {
      problems.dataset.shown = "yes";
      problems.focus();
    }
  }

  /* The service was stopped while somebody was writing: everything typed stays, and the reader is told. */
  function showStop(event, xhr) {
    if (!xhr || xhr.status !== 503 || document.getElementById("stopped")) {
      return;
    }
    var told = xhr.responseXML && xhr.responseXML.querySelector("error-message");
    var banner = document.createElement("p");
    banner.id = "stopped";
    banner.className = "banner";
    banner.setAttribute("role", "alert");
    banner.textContent = told ? told.textContent : xhr.statusText;
    document.body.insertBefore(banner, document.body.firstChild);
  }

  function closeMenus(except) {
    document.querySelectorAll("details.menu[open]").forEach(function (menu) {
      if (menu !== except) {
        menu.open = false;
      }
    });
  }

  function isTyping(target) {
    return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  }

  document.addEventListener("keydown", function (event) {
    if (event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target)) {
      var search = document.getElementById("search");
      if (search) {
        event.preventDefault();
        search.focus();
      }
    }
    if (event.key === "Escape") {
      var menu = document.querySelector("details.menu[open]");
      if (menu) {
        closeMenus();
        menu.querySelector("summary").focus();
      }
      if (document.body.classList.contains("drawer")) {
        drawer(false);
      }
    }
    if (event.key === "Tab" && document.body.classList.contains("drawer")) {
      var links = document.querySelectorAll("#rail a");
      var first = links[0];
      var last = links[links.length - 1];
      if (event.shiftKey && document.activeElement === first) {
        event.preventDefault();
        last.focus();
      } else if (!event.shiftKey && document.activeElement === last) {
        event.preventDefault();
        first.focus();
      }
    }
  });

  /* Without the clipboard of newer browsers, or without leave to use it, the older way is tried. */
  function copyTheOldWay(text) {
    var area = document.createElement("textarea");
    var before = document.activeElement;
    area.value = text;
    area.className = "aside-text";
    document.body.appendChild(area);
    area.select();
    var done = document.execCommand("copy");
    area.remove();
    before.focus();
    return done;
  }

  function copy(button) {
    var told = button.closest("details").querySelector("[data-copied]");
    function tell(done) {
      told.textContent = "";
      window.setTimeout(function () {
        told.textContent = done ? told.dataset.copied : told.dataset.failed;
      }, 50);
    }
    var text = button.dataset.copy;
    if (navigator.clipboard) {
      navigator.clipboard.writeText(text).then(
        function () { tell(true); },
        function () { tell(copyTheOldWay(text)); });
    } else {
      tell(copyTheOldWay(text));
    }
  }

  document.addEventListener("click", function (event) {
    closeMenus(event.target.closest("details.menu"));
    if (event.target.closest(".drawer-open")) {
      drawer(!document.body.classList.contains("drawer"));
    } else if (event.target.closest(".drawer-shade")) {
      drawer(false);
    } else if (event.target.closest("[data-print]")) {
      window.print();
    } else if (event.target.closest("[data-reload]")) {
      window.location.reload();
    } else if (event.target.closest("[data-copy]")) {
      copy(event.target.closest("[data-copy]"));
    }
    var jump = event.target.closest("[data-field]");
    if (jump) {
      var field = document.getElementById(jump.dataset.field);
      if (field && !field.matches("input, select, textarea")) {
        field = field.querySelector("input, select, textarea");
      }
      if (field) {
        event.preventDefault();
        field.focus();
      }
    }
  });

  /* A second click sends nothing: the first is on its way. */
  document.addEventListener("submit", function (event) {
    var form = event.target;
    if (form.method !== "post" || event.defaultPrevented) {
      return;
    }
    if (form.classList.contains("sent")) {
      event.preventDefault();
      return;
    }
    form.classList.add("sent");
    window.setTimeout(function () {
      form.classList.remove("sent");
    }, 15000);
  });

  window.addEventListener("pageshow", function () {
    document.querySelectorAll("form.sent").forEach(function (form) {
      form.classList.remove("sent");
    });
  });

  document.addEventListener("DOMContentLoaded", function () {
    showProblems();
    /* A download that the page before has prepared starts by itself. */
    var start = document.querySelector("a[data-start]");
    if (start) {
      start.click();
    }
    if (window.jQuery) {
      window.jQuery(document).on("pfAjaxComplete", showProblems);
      window.jQuery(document).on("pfAjaxError", showStop);
    }
  });
})();

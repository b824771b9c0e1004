/* Comfort of talking: names to call in a thread. Without it names are typed. */
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

  document.addEventListener("DOMContentLoaded", function () {
    document.querySelectorAll("[data-voices]").forEach(offer);
  });
})();

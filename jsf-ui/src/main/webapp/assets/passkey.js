/* Speaks with a device that holds passkeys: hands it what the page says, and sends its answer with the page's own button.
   What is checked is checked by the server. Where the browser knows no passkeys, their buttons stay away. */
(function () {
  "use strict";

  if (!window.PublicKeyCredential || !navigator.credentials) {
    return;
  }
  document.documentElement.classList.add("passkeys");

  var busy = false;

  function bytes(text) {
    var plain = window.atob(text.replace(/-/g, "+").replace(/_/g, "/"));
    var all = new Uint8Array(plain.length);
    for (var i = 0; i < plain.length; i++) {
      all[i] = plain.charCodeAt(i);
    }
    return all;
  }

  function text(buffer) {
    var plain = "";
    new Uint8Array(buffer).forEach(function (each) {
      plain += String.fromCharCode(each);
    });
    return window.btoa(plain).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  }

  function keys(list) {
    return list.map(function (key) {
      return Object.assign({}, key, { id: bytes(key.id) });
    });
  }

  function make(options) {
    options.challenge = bytes(options.challenge);
    options.user.id = bytes(options.user.id);
    options.excludeCredentials = keys(options.excludeCredentials);
    return navigator.credentials.create({ publicKey: options }).then(function (made) {
      return answer(made, {
        attestationObject: text(made.response.attestationObject),
        transports: made.response.getTransports ? made.response.getTransports() : [],
      });
    });
  }

  function prove(options) {
    options.challenge = bytes(options.challenge);
    options.allowCredentials = keys(options.allowCredentials);
    return navigator.credentials.get({ publicKey: options }).then(function (proof) {
      return answer(proof, {
        authenticatorData: text(proof.response.authenticatorData),
        signature: text(proof.response.signature),
        userHandle: proof.response.userHandle ? text(proof.response.userHandle) : null,
      });
    });
  }

  function answer(credential, response) {
    response.clientDataJSON = text(credential.response.clientDataJSON);
    return JSON.stringify({
      id: credential.id,
      rawId: text(credential.rawId),
      type: credential.type,
      response: response,
      clientExtensionResults: {},
    });
  }

  /* The device is not troubled before everything else has been filled in; the server says what is missing. */
  function isIncomplete(block) {
    var form = block.closest("form");
    return (
      block.dataset.passkey === "create" &&
      !!form &&
      Array.prototype.some.call(form.querySelectorAll("[aria-required=true]"), function (field) {
        return field.value.trim() === "";
      })
    );
  }

  function tell(block, failure) {
    var told = block.querySelector("[data-told]");
    told.textContent =
      { NotAllowedError: told.dataset.left, InvalidStateError: told.dataset.known, SecurityError: told.dataset.host }[
        failure.name
      ] || told.dataset.failed;
  }

  document.addEventListener(
    "click",
    function (event) {
      var button = event.target.closest("[data-passkey] button");
      if (!button) {
        return;
      }
      var block = button.closest("[data-passkey]");
      var sent = block.querySelector("input[type=hidden]");
      if (sent.value !== "" || isIncomplete(block)) {
        return;
      }
      event.preventDefault();
      event.stopImmediatePropagation();
      if (busy) {
        return;
      }
      busy = true;
      block.querySelector("[data-told]").textContent = "";
      var options = JSON.parse(block.dataset.options);
      (block.dataset.passkey === "create" ? make(options) : prove(options))
        .then(function (result) {
          busy = false;
          sent.value = result;
          button.click();
        })
        .catch(function (failure) {
          busy = false;
          tell(block, failure);
        });
    },
    true
  );

  /* An answer is good once. It waits while the page asks for the password in between, or for a better name. */
  document.addEventListener("DOMContentLoaded", function () {
    if (document.getElementById("asked-proof")) {
      return;
    }
    document.querySelectorAll("[data-passkey] input[type=hidden]").forEach(function (sent) {
      if (!sent.form || !sent.form.querySelector("[aria-invalid=true]")) {
        sent.value = "";
      }
    });
  });
})();

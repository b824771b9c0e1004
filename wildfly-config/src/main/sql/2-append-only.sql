-- After the first start and after each update, as noroshi_owner in the database noroshi:
-- what proves something can be added to and read, never changed or deleted, by the application's role.
revoke update, delete, truncate on audit_event, audit_link, audit_anchor, audit_anchor_key, trail_export, application_transition, contract_transition from noroshi;

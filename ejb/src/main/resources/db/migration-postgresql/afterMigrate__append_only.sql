-- Runs after each migration, where the application uses a role of its own: what records the past can be added to and
-- read, and nothing else.
do $$
declare
  kept text;
begin
  foreach kept in array array['audit_event', 'audit_link', 'audit_anchor', 'audit_anchor_key', 'trail_export', 'application_transition', 'contract_transition', 'consent', 'setting_change',
    'change_notice_step', 'service_end_step',
    'notice_fact', 'inquiry_message', 'inquiry_transition', 'terms_announcement', 'terms_cancellation', 'terms_shown', 'terms_objection', 'terms_assent', 'attestation', 'attestation_line', 'institution_recheck',
    'identity_proof', 'mail_exception', 'evidence_reading', 'alert_correction', 'label_change', 'sharing_group_step', 'mention', 'question_call'] loop
    if to_regclass(kept) is not null then
      execute format('revoke update, delete, truncate on %I from %I', kept, '${runtimeRole}');
      execute format('grant select, insert on %I to %I', kept, '${runtimeRole}');
    end if;
  end loop;
end
$$;

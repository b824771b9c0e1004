-- Inquiries by the form for people without an account (article 10-3), and what most of them ask about.
alter table inquiry drop constraint inquiry_origin;
alter table inquiry add constraint inquiry_origin check (origin in ('PORTAL', 'MAIL', 'FORM'));
alter table inquiry drop constraint inquiry_asker;
alter table inquiry add constraint inquiry_asker
  check ((origin = 'PORTAL' and account_id is not null) or (origin in ('MAIL', 'FORM') and mail is not null));
alter table inquiry drop constraint inquiry_kind;
alter table inquiry add constraint inquiry_kind
  check (kind in ('USE', 'APPLYING', 'TERMS', 'IMPROPER_APPROACH', 'PERSONAL_DATA', 'OTHER'));

-- A member tells the desk that a law obliges it to disclose what it has read here (article 16-1).
alter table inquiry drop constraint inquiry_kind;
alter table inquiry add constraint inquiry_kind
  check (kind in ('USE', 'APPLYING', 'TERMS', 'IMPROPER_APPROACH', 'PERSONAL_DATA', 'LEGAL_DISCLOSURE', 'OTHER'));

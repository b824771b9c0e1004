-- The four purposes of article 15 are items of an article that has one paragraph, and are cited as such.
alter table access_token drop constraint access_token_purpose;
update access_token set purpose = replace(purpose, 'A15-', 'A15-0');
alter table access_token add constraint access_token_purpose check (purpose in ('A15-01', 'A15-02', 'A15-03', 'A15-04'));

-- When and by what the owner of a session last proved to be the owner, under the seal.
alter table login_session add column proof bytea;

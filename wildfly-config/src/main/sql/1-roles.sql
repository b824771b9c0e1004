-- Once, as a PostgreSQL superuser, with passwords of your own:
--   psql -v owner_password="'…'" -v runtime_password="'…'" -f 1-roles.sql
-- The owner's role makes and changes tables at start; the runtime role, with which the application works, can't.
create role noroshi_owner login password :owner_password;
create role noroshi login password :runtime_password;
create database noroshi owner noroshi_owner encoding 'UTF8' template template0;
\connect noroshi
revoke all on schema public from public;
alter schema public owner to noroshi_owner;
grant usage on schema public to noroshi;
alter default privileges for role noroshi_owner in schema public
  grant select, insert, update, delete on tables to noroshi;

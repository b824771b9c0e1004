-- The fixed vocabulary by which threads are tagged, kept by the secretariat: words in both languages, never deleted, with
-- the steps by which it came about; and which thread has which.
create table tag (
  tag_key varchar(40) primary key,
  japanese varchar(40) not null,
  english varchar(40) not null,
  place integer not null,
  retired boolean not null,
  version integer not null
);
create table tag_step (
  id uuid primary key,
  tag_key varchar(40) not null references tag (tag_key),
  japanese varchar(40) not null,
  english varchar(40) not null,
  retired boolean not null,
  reason varchar(500) not null,
  decided_by uuid not null,
  made_at timestamp with time zone not null,
  constraint tag_step_reason check (length(trim(reason)) > 0)
);
create index tag_step_tag on tag_step (tag_key);
create table thread_tag (
  id uuid primary key,
  thread_id uuid not null references thread (id),
  tag_key varchar(40) not null references tag (tag_key),
  constraint thread_tag_once unique (thread_id, tag_key)
);
create index thread_tag_tag on thread_tag (tag_key);
insert into tag (tag_key, japanese, english, place, retired, version) values
  ('ransomware', 'ランサムウェア', 'Ransomware', 10, false, 0),
  ('phishing', 'フィッシング・不審なメール', 'Phishing and strange mail', 20, false, 0),
  ('intrusion', '不正アクセス', 'Intrusion', 30, false, 0),
  ('data_leak', '情報漏えい', 'Data leak', 40, false, 0),
  ('malware', 'その他のマルウェア', 'Other malware', 50, false, 0),
  ('denial', 'サービス妨害', 'Denial of service', 60, false, 0),
  ('insider', '内部の不正・誤操作', 'Insiders and mistakes', 70, false, 0),
  ('vpn', 'VPN・リモート接続', 'VPN and remote access', 80, false, 0),
  ('network', 'ネットワーク機器', 'Network equipment', 90, false, 0),
  ('endpoint', '端末・サーバー', 'Clients and servers', 100, false, 0),
  ('records', '電子カルテ・部門システム', 'Electronic records', 110, false, 0),
  ('imaging', '医用画像・PACS', 'Imaging and PACS', 120, false, 0),
  ('medical_device', '医療機器', 'Medical devices', 130, false, 0),
  ('iot', 'IoT・設備', 'IoT and building systems', 140, false, 0),
  ('cloud', 'クラウドサービス', 'Cloud services', 150, false, 0),
  ('mail', 'メール', 'Mail', 160, false, 0),
  ('account', 'アカウント・認証', 'Accounts and sign-in', 170, false, 0),
  ('backup', 'バックアップ・復旧', 'Backup and recovery', 180, false, 0),
  ('logs', '記録・監視', 'Logs and monitoring', 190, false, 0),
  ('patching', '修正の適用', 'Patching', 200, false, 0),
  ('supply_chain', '委託先・供給網', 'Vendors and supply chain', 210, false, 0),
  ('downtime', '紙運用・BCP', 'Working on paper, continuity', 220, false, 0),
  ('rules', '規程・体制', 'Rules and organisation', 230, false, 0),
  ('budget', '予算・人員', 'Budget and staff', 240, false, 0),
  ('training', '教育・訓練', 'Training and drills', 250, false, 0),
  ('law', '法令・ガイドライン・立入検査', 'Law, guidelines, inspections', 260, false, 0),
  ('media', '報道・説明', 'News and communication', 270, false, 0);

/**
 * Noroshi: a members-only board where hospitals share what they learn about cyber attacks.
 *
 * <p>The words of the field, used with the same meaning in code, interface and documents:
 *
 * <table>
 * <caption>Glossary</caption>
 * <tr><th>English</th><th>日本語</th><th>meaning</th></tr>
 * <tr><td>applicant</td><td>申込者、サービス申込者</td><td>an organisation that asks to be admitted</td></tr>
 * <tr><td>member, organisation</td><td>会員、サービス利用者</td><td>an organisation with a contract in force</td></tr>
 * <tr><td>user</td><td>ユーザー</td><td>a person whom a member allows to use the service</td></tr>
 * <tr><td>contract</td><td>利用契約</td><td>what joins provider and member, formed by the ID notice</td></tr>
 * <tr><td>shared information</td><td>提供情報</td><td>what one member gives to the others here</td></tr>
 * <tr><td>terms</td><td>利用規約</td><td>the versioned text that rules all of it</td></tr>
 * <tr><td>consent, acknowledgement</td><td>同意、周知の確認</td><td>of the applicant, of each user</td></tr>
 * <tr><td>announced version, effect</td><td>掲示中の版、適用</td><td>terms that are told and not yet in force</td></tr>
 * <tr><td>objection</td><td>同意できない旨の届出</td><td>ends the contract when new terms take effect</td></tr>
 * <tr><td>minor change</td><td>軽微な変更</td><td>needs no notice, but two officers and a reason</td></tr>
 * <tr><td>ground</td><td>根拠条項</td><td>article, paragraph and item that a decision rests on</td></tr>
 * <tr><td>liaison</td><td>連絡担当者</td><td>the one user of a member who manages its users</td></tr>
 * <tr><td>seat</td><td>登録枠</td><td>one of the places a member has for its users</td></tr>
 * <tr><td>secretariat, desk, officer</td><td>事務局、事務局担当</td><td>who runs the service</td></tr>
 * <tr><td>business hours</td><td>対応時間</td><td>when the desk answers: weekdays from 10 to 17 (article 10-3)</td></tr>
 * <tr><td>inquiry</td><td>お問い合わせ</td><td>what somebody asks the desk, with a number</td></tr>
 * <tr><td>analyst</td><td>分析担当</td><td>contractor who publishes alerts</td></tr>
 * <tr><td>observer</td><td>所管省庁の閲覧者</td><td>sees statistics and nothing else</td></tr>
 * <tr><td>restriction</td><td>利用制限</td><td>dated limit on a member or a user</td></tr>
 * <tr><td>notice of leaving, certificate</td><td>利用中止の届出、証明書</td><td>a member ends its contract on a day</td></tr>
 * <tr><td>mode, stop</td><td>稼働状態、停止</td><td>how far the service as a whole runs</td></tr>
 * <tr><td>service period</td><td>提供期間</td><td>for how long the service is offered</td></tr>
 * <tr><td>thread, post, reply</td><td>スレッド、投稿、返信</td><td>what is written on the board</td></tr>
 * <tr><td>audience</td><td>公開範囲</td><td>who reads an item on this service</td></tr>
 * <tr><td>sharing group</td><td>共有グループ</td><td>hospitals that share on a subject; nobody knows who is in it</td></tr>
 * <tr><td>TLP label</td><td>TLP 区分</td><td>what readers may do with it next; never translated</td></tr>
 * <tr><td>conditions</td><td>利用条件</td><td>what the author asks of readers beyond TLP</td></tr>
 * <tr><td>pseudonym</td><td>仮名</td><td>random name of an author inside one thread</td></tr>
 * <tr><td>seal</td><td>封印</td><td>encryption that keeps who wrote what from everybody</td></tr>
 * <tr><td>indicator</td><td>インディケータ</td><td>technical trace by which an attack is recognised</td></tr>
 * <tr><td>alert</td><td>アラート</td><td>what analysts ask every hospital to look into; each answers once</td></tr>
 * <tr><td>notice</td><td>通知、お知らせ</td><td>what the secretariat tells members (article 21)</td></tr>
 * <tr><td>notification</td><td>新着</td><td>what is new for one user on the board</td></tr>
 * <tr><td>copy to take along</td><td>控え</td><td>own posts and what may be kept, in one file</td></tr>
 * <tr><td>report</td><td>報告</td><td>what somebody tells of a post that should not be there</td></tr>
 * <tr><td>removal, objection to it</td><td>削除、異議</td><td>the desk takes a post away; its author disagrees</td></tr>
 * <tr><td>permission, certificate</td><td>許諾、許諾証</td><td>an author lets somebody do more than the marking says</td></tr>
 * <tr><td>article</td><td>記事</td><td>what came of a solved question, published with the consent of its authors</td></tr>
 * <tr><td>poll</td><td>投票</td><td>one question to all hospitals, each with one vote</td></tr>
 * <tr><td>approval, approver</td><td>院内承認、承認者</td><td>a colleague lets a post of the own hospital go out</td></tr>
 * <tr><td>audit</td><td>監査記録</td><td>append-only record of what was done</td></tr>
 * </table>
 */
package org.noroshi;

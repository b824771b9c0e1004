/**
 * What is taken out of the service as a whole: the copy that an account takes along of what it wrote and may keep
 * (articles 16-2 and 16-4). Reads what the capabilities below offer and changes nothing of theirs.
 *
 * <p>Decisions. A copy is made in the background, step by step; before each step the rights are read anew, so a
 * suspension stops it within one thread. What dies with the server is begun anew. The file is never on disk: it is cut
 * into parts of one size, each sealed for its export and place. It can be fetched by the account that asked for it, for
 * {@link org.noroshi.export.ExportSettings#kept() seven days}; the rule is reckoned at each request, and a job
 * deletes afterwards.
 *
 * <p>Invariants. Each copy has a purpose of article 15. No words of others under TLP:RED, beyond their audience or
 * against their conditions. Label and conditions stand before each text, and that nothing is warranted (article 9-3) on
 * each page. No row says in clear whose an export is, what it holds or how much.
 *
 * <p>The format is told in the file itself (README.txt, {@code manifest.json} with {@link
 * org.noroshi.export.ExportFormat#VERSION}) and read back by a test.
 *
 * <pre class="mermaid">
 * stateDiagram-v2
 *   WAITING --> RUNNING
 *   RUNNING --> WAITING
 *   RUNNING --> READY
 *   RUNNING --> STOPPED
 *   RUNNING --> FAILED
 *   READY --> WAITING
 *   READY --> DELETED
 * </pre>
 *
 */
package org.noroshi.export;

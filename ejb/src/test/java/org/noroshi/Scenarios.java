package org.noroshi;

import org.noroshi.accounts.AccountsScenarios;
import org.noroshi.accounts.ConfirmationScenarios;
import org.noroshi.accounts.ContractLifeScenarios;
import org.noroshi.accounts.DeviceScenarios;
import org.noroshi.accounts.GradeScenarios;
import org.noroshi.accounts.LeakScenarios;
import org.noroshi.accounts.MemberAccountsScenarios;
import org.noroshi.accounts.PasskeyScenarios;
import org.noroshi.accounts.ProviderScenarios;
import org.noroshi.accounts.ScreenLockScenarios;
import org.noroshi.accounts.SecondFactorScenarios;
import org.noroshi.accounts.TermsLifeScenarios;
import org.noroshi.accounts.TermsStoryScenarios;
import org.noroshi.advisories.AlertScenarios;
import org.noroshi.approval.ApprovalScenarios;
import org.noroshi.audit.AuditScenarios;
import org.noroshi.audit.LogFiguresScenarios;
import org.noroshi.audit.LogScenarios;
import org.noroshi.delivery.DeliveryScenarios;
import org.noroshi.delivery.IncomingScenarios;
import org.noroshi.desk.DeskScenarios;
import org.noroshi.desk.InquiryScenarios;
import org.noroshi.desk.TwoOfficersScenarios;
import org.noroshi.emergency.EmergencyScenarios;
import org.noroshi.export.ExportScenarios;
import org.noroshi.export.ReachScenarios;
import org.noroshi.identity.IdentityScenarios;
import org.noroshi.identity.OpeningScenarios;
import org.noroshi.knowledge.KnowledgeScenarios;
import org.noroshi.membership.CapacityScenarios;
import org.noroshi.membership.ConsentScenarios;
import org.noroshi.membership.GroundScenarios;
import org.noroshi.membership.LifeStoriesScenarios;
import org.noroshi.membership.MembershipScenarios;
import org.noroshi.membership.SeatScenarios;
import org.noroshi.membership.UpkeepScenarios;
import org.noroshi.moderation.GuessScenarios;
import org.noroshi.moderation.RemovalScenarios;
import org.noroshi.moderation.ReportScenarios;
import org.noroshi.notices.NoticeBoardScenarios;
import org.noroshi.notices.NoticeScenarios;
import org.noroshi.notices.SavedSearchScenarios;
import org.noroshi.operation.OperationScenarios;
import org.noroshi.permissions.LabelScenarios;
import org.noroshi.permissions.PermissionScenarios;
import org.noroshi.platform.OutboxScenarios;
import org.noroshi.platform.ReadyBeansScenarios;
import org.noroshi.polls.PollScenarios;
import org.noroshi.seal.SealScenarios;
import org.noroshi.sharing.BoardScenarios;
import org.noroshi.sharing.CallScenarios;
import org.noroshi.sharing.DigestScenarios;
import org.noroshi.sharing.FileScenarios;
import org.noroshi.sharing.FindingScenarios;
import org.noroshi.sharing.GroupScenarios;
import org.noroshi.sharing.GuardScenarios;
import org.noroshi.sharing.IndicatorScenarios;
import org.noroshi.sharing.NameScenarios;
import org.noroshi.sharing.PaceScenarios;
import org.noroshi.sharing.RealTextScenarios;
import org.noroshi.sharing.ReleaseScenarios;
import org.noroshi.sharing.SameAuthorScenarios;
import org.noroshi.sharing.StatementScenarios;
import org.noroshi.sharing.TagScenarios;
import org.noroshi.sharing.TalkScenarios;
import org.noroshi.sharing.VisibilityScenarios;
import org.noroshi.terms.TermsScenarios;

/**
 * The scenarios of each capability, mixed together. They stand above {@link EjbModuleIT} and not beside it, since JUnit
 * looks through the interfaces of a test class, each against each, before every single scenario: a third of the time.
 */
abstract class Scenarios
        implements AccountsScenarios,
                ConfirmationScenarios,
                DeviceScenarios,
                ScreenLockScenarios,
                SecondFactorScenarios,
                PasskeyScenarios,
                LeakScenarios,
                ProviderScenarios,
                MemberAccountsScenarios,
                ContractLifeScenarios,
                GradeScenarios,
                TermsLifeScenarios,
                TermsStoryScenarios,
                AlertScenarios,
                ApprovalScenarios,
                AuditScenarios,
                LogFiguresScenarios,
                LogScenarios,
                DeliveryScenarios,
                IncomingScenarios,
                InquiryScenarios,
                TwoOfficersScenarios,
                DeskScenarios,
                IdentityScenarios,
                OpeningScenarios,
                CapacityScenarios,
                ConsentScenarios,
                GroundScenarios,
                LifeStoriesScenarios,
                MembershipScenarios,
                SeatScenarios,
                UpkeepScenarios,
                NoticeBoardScenarios,
                NoticeScenarios,
                SavedSearchScenarios,
                ReportScenarios,
                GuessScenarios,
                RemovalScenarios,
                PermissionScenarios,
                LabelScenarios,
                EmergencyScenarios,
                KnowledgeScenarios,
                PollScenarios,
                OperationScenarios,
                ExportScenarios,
                ReachScenarios,
                OutboxScenarios,
                ReadyBeansScenarios,
                SealScenarios,
                BoardScenarios,
                FileScenarios,
                CallScenarios,
                FindingScenarios,
                GroupScenarios,
                GuardScenarios,
                IndicatorScenarios,
                NameScenarios,
                PaceScenarios,
                RealTextScenarios,
                ReleaseScenarios,
                SameAuthorScenarios,
                StatementScenarios,
                TalkScenarios,
                DigestScenarios,
                TagScenarios,
                VisibilityScenarios,
                TermsScenarios {}

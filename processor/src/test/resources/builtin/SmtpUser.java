package com.acme.mail;

import dev.codetable.CodeTable;
import dev.codetable.StatusCode;
import dev.codetable.processor.builtin.EnhancedRow;
import dev.codetable.processor.builtin.ReplyRow;
import dev.codetable.processor.builtin.SmtpApi;
import dev.codetable.processor.builtin.Thrown;
import dev.codetable.smtp.EnhancedStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

@CodeTable
interface Smtp {}

public final class SmtpUser implements SmtpApi {

    private static final Map<String, Predicate<SmtpEnhancedCode>> GROUPS = Map.of(
            "OTHER", SmtpEnhancedCode::isOther,
            "ADDRESSING", SmtpEnhancedCode::isAddressing,
            "MAILBOX", SmtpEnhancedCode::isMailbox,
            "MAIL_SYSTEM", SmtpEnhancedCode::isMailSystem,
            "NETWORK_AND_ROUTING", SmtpEnhancedCode::isNetworkAndRouting,
            "MAIL_PROTOCOL", SmtpEnhancedCode::isMailProtocol,
            "MESSAGE_CONTENT", SmtpEnhancedCode::isMessageContent,
            "SECURITY_OR_POLICY", SmtpEnhancedCode::isSecurityOrPolicy);

    @Override
    public List<ReplyRow> replyCodes() {
        return Arrays.stream(SmtpCode.values())
                .map(code -> new ReplyRow(code.code(), code.name(), code.outcome()))
                .toList();
    }

    @Override
    public List<EnhancedRow> enhancedCodes() {
        return Arrays.stream(SmtpEnhancedCode.values()).map(SmtpUser::row).toList();
    }

    @Override
    public Optional<StatusCode> find(int code) {
        return SmtpCode.find(code).map(StatusCode.class::cast);
    }

    @Override
    public Optional<StatusCode> named(String name) {
        return SmtpCode.named(name).map(StatusCode.class::cast);
    }

    @Override
    public StatusCode of(int code) {
        return SmtpCode.of(code);
    }

    @Override
    public Optional<EnhancedRow> find(EnhancedStatus status) {
        return SmtpEnhancedCode.find(status).map(SmtpUser::row);
    }

    @Override
    public EnhancedStatus asTransient(EnhancedStatus status) {
        return constant(status).asTransient();
    }

    @Override
    public EnhancedStatus asPermanent(EnhancedStatus status) {
        return constant(status).asPermanent();
    }

    @Override
    public List<String> replies(EnhancedStatus status) {
        return constant(status).replies().stream().map(StatusCode::text).toList();
    }

    @Override
    public Set<String> groups(EnhancedStatus status) {
        return GROUPS.entrySet().stream()
                .filter(group -> group.getValue().test(constant(status)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Override
    public Thrown exception(int code, String text) {
        return thrown(SmtpException.of(code, text));
    }

    @Override
    public Thrown exception(EnhancedStatus status, String text) {
        return thrown(SmtpException.of(status, text));
    }

    @Override
    public Thrown exception(int code, EnhancedStatus status, String text) {
        return thrown(SmtpException.of(code, status, text));
    }

    private static SmtpEnhancedCode constant(EnhancedStatus status) {
        return SmtpEnhancedCode.find(status).orElseThrow();
    }

    private static EnhancedRow row(SmtpEnhancedCode code) {
        return new EnhancedRow(code.subject(), code.detail(), code.name(), code.outcomes());
    }

    private static Thrown thrown(SmtpException e) {
        return new Thrown(
                e.getClass(),
                e.outcome(),
                e.statusCode(),
                e.code(),
                e.enhancedStatus(),
                e.enhancedCode().map(SmtpEnhancedCode::name),
                e.text());
    }
}

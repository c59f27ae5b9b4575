package com.acme.pay

import dev.codetable.CodeTable

@CodeTable("com/acme/pay/codes.tsv")
interface Pay

@CodeTable
interface Smtp

fun main() {
    try {
        throw SmtpException.of(550, "5.1.1 No such user")
    } catch (e: SmtpPermanentException.BadDestinationMailbox) {
        println("suppress ${e.message}, ${PayCode.REFUSED.code()}")
    }
}

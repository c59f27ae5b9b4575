package com.acme.mail;

import org.mapstruct.Mapper;
import org.mapstruct.factory.Mappers;

/** Of MapStruct, from a generated enum to its name. */
@Mapper
public interface Bounces {

    Bounces MAPPER = Mappers.getMapper(Bounces.class);

    Bounce of(Report report);
}

// Legal forms and sporting letters that close or open an organisation's name. From general knowledge. Lower case, no full stop.
import { wordSet } from '../word-list.ts'

/** `Inc`, `GmbH`, `JSC`, `FC`. */
export const ORGANISATION_SUFFIXES: ReadonlySet<string> = wordSet(`
inc incorporated corp corporation co company ltd limited llc llp lp plc pty pte pvt gmbh ag kg kgaa ohg se sa s.a sas sarl s.a.r.l srl s.r.l spa s.p.a
s.l sl nv n.v bv b.v ab as asa a/s aps oy oyj kft zrt rt sp z.o.o d.o.o doo dd a.d ad ead eood jsc pjsc cjsc ojsc ooo oao zao pao llp tbk pt tnk
bhd sdn berhad kk k.k kabushiki co-op holdings holding group groupe gruppe bancorp bancshares
fc f.c cf c.f sc s.c afc a.f.c ac a.c cd fk sk nk bk if ff rc ud ca ec sv vfb vfl tsv cfc rfc rugby united wanderers rovers
`)

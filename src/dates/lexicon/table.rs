//! Generated from `data/dates/*.tsv` by `GHIRBAL_BLESS=1 cargo test lexicon`. Do not edit.

use super::{Entry, Kind};

/// Sorted by first word, longer phrases first.
#[rustfmt::skip]
pub(super) static TABLE: &[Entry] = &[
    Entry { phrase: b"a minute", head: 1, kind: Kind::Unit, value: 101 }, // a minute
    Entry { phrase: b"a second", head: 1, kind: Kind::Unit, value: 1 }, // a second
    Entry { phrase: b"a month", head: 1, kind: Kind::Unit, value: 501 }, // a month
    Entry { phrase: b"a week", head: 1, kind: Kind::Unit, value: 401 }, // a week
    Entry { phrase: b"a year", head: 1, kind: Kind::Unit, value: 601 }, // a year
    Entry { phrase: b"a day", head: 1, kind: Kind::Unit, value: 301 }, // a day
    Entry { phrase: b"a.m", head: 1, kind: Kind::Period, value: 0 }, // a.m
    Entry { phrase: b"a", head: 1, kind: Kind::Joiner, value: 0 }, // à
    Entry { phrase: b"about", head: 5, kind: Kind::Ago, value: 2 }, // about
    Entry { phrase: b"accessed", head: 8, kind: Kind::Label, value: 3 }, // accessed
    Entry { phrase: b"actualise", head: 9, kind: Kind::Label, value: 1 }, // actualisé
    Entry { phrase: b"ad", head: 2, kind: Kind::Era, value: 0 }, // ad
    Entry { phrase: b"ago", head: 3, kind: Kind::Ago, value: 1 }, // ago
    Entry { phrase: b"ah", head: 2, kind: Kind::Era, value: 1 }, // ah
    Entry { phrase: b"am", head: 2, kind: Kind::Period, value: 0 }, // am
    Entry { phrase: b"an hour", head: 2, kind: Kind::Unit, value: 201 }, // an hour
    Entry { phrase: b"ans", head: 3, kind: Kind::Unit, value: 600 }, // ans
    Entry { phrase: b"aout", head: 4, kind: Kind::Month, value: 8 }, // août
    Entry { phrase: b"apr", head: 3, kind: Kind::Month, value: 4 }, // apr
    Entry { phrase: b"april", head: 5, kind: Kind::Month, value: 4 }, // april
    Entry { phrase: b"archived", head: 8, kind: Kind::Label, value: 3 }, // archived
    Entry { phrase: b"at", head: 2, kind: Kind::Joiner, value: 0 }, // at
    Entry { phrase: b"aug", head: 3, kind: Kind::Month, value: 8 }, // aug
    Entry { phrase: b"august", head: 6, kind: Kind::Month, value: 8 }, // august
    Entry { phrase: b"aujourd\'hui", head: 7, kind: Kind::Day, value: 0 }, // aujourd'hui
    Entry { phrase: b"avr", head: 3, kind: Kind::Month, value: 4 }, // avr
    Entry { phrase: b"avril", head: 5, kind: Kind::Month, value: 4 }, // avril
    Entry { phrase: b"bst", head: 3, kind: Kind::Zone, value: 60 }, // bst
    Entry { phrase: b"ce", head: 2, kind: Kind::Era, value: 0 }, // ce
    Entry { phrase: b"cest", head: 4, kind: Kind::Zone, value: 120 }, // cest
    Entry { phrase: b"cet", head: 3, kind: Kind::Zone, value: 60 }, // cet
    Entry { phrase: b"cm", head: 2, kind: Kind::Counted, value: 0 }, // cm
    Entry { phrase: b"crawled", head: 7, kind: Kind::Label, value: 3 }, // crawled
    Entry { phrase: b"created on", head: 7, kind: Kind::Label, value: 0 }, // created on
    Entry { phrase: b"date de publication", head: 4, kind: Kind::Label, value: 0 }, // date de publication
    Entry { phrase: b"date published", head: 4, kind: Kind::Label, value: 0 }, // date published
    Entry { phrase: b"date", head: 4, kind: Kind::Label, value: 10 }, // date
    Entry { phrase: b"day", head: 3, kind: Kind::Unit, value: 300 }, // day
    Entry { phrase: b"days", head: 4, kind: Kind::Unit, value: 300 }, // days
    Entry { phrase: b"de", head: 2, kind: Kind::Joiner, value: 2 }, // de
    Entry { phrase: b"dec", head: 3, kind: Kind::Month, value: 12 }, // dec
    Entry { phrase: b"december", head: 8, kind: Kind::Month, value: 12 }, // december
    Entry { phrase: b"decembre", head: 8, kind: Kind::Month, value: 12 }, // décembre
    Entry { phrase: b"derniere modification", head: 8, kind: Kind::Label, value: 1 }, // dernière modification
    Entry { phrase: b"derniere mise a jour", head: 8, kind: Kind::Label, value: 1 }, // dernière mise à jour
    Entry { phrase: b"dhu al-hijjah", head: 3, kind: Kind::Hijri, value: 12 }, // dhu al-hijjah
    Entry { phrase: b"dhu al-qi\'dah", head: 3, kind: Kind::Hijri, value: 11 }, // dhu al-qi'dah
    Entry { phrase: b"dhu al-qidah", head: 3, kind: Kind::Hijri, value: 11 }, // dhu al-qidah
    Entry { phrase: b"dhul hijjah", head: 4, kind: Kind::Hijri, value: 12 }, // dhul hijjah
    Entry { phrase: b"dhul-hijjah", head: 4, kind: Kind::Hijri, value: 12 }, // dhul-hijjah
    Entry { phrase: b"dhul qadah", head: 4, kind: Kind::Hijri, value: 11 }, // dhul qadah
    Entry { phrase: b"dim", head: 3, kind: Kind::Weekday, value: 7 }, // dim
    Entry { phrase: b"dimanche", head: 8, kind: Kind::Weekday, value: 7 }, // dimanche
    Entry { phrase: b"doi", head: 3, kind: Kind::Label, value: 2 }, // doi
    Entry { phrase: b"duration", head: 8, kind: Kind::Label, value: 2 }, // duration
    Entry { phrase: b"edt", head: 3, kind: Kind::Zone, value: -240 }, // edt
    Entry { phrase: b"eest", head: 4, kind: Kind::Zone, value: 180 }, // eest
    Entry { phrase: b"eet", head: 3, kind: Kind::Zone, value: 120 }, // eet
    Entry { phrase: b"er", head: 2, kind: Kind::Suffix, value: 0 }, // er
    Entry { phrase: b"est", head: 3, kind: Kind::Zone, value: -300 }, // est
    Entry { phrase: b"fax", head: 3, kind: Kind::Label, value: 2 }, // fax
    Entry { phrase: b"feb", head: 3, kind: Kind::Month, value: 2 }, // feb
    Entry { phrase: b"february", head: 8, kind: Kind::Month, value: 2 }, // february
    Entry { phrase: b"fev", head: 3, kind: Kind::Month, value: 2 }, // fév
    Entry { phrase: b"fevr", head: 4, kind: Kind::Month, value: 2 }, // févr
    Entry { phrase: b"fevrier", head: 7, kind: Kind::Month, value: 2 }, // février
    Entry { phrase: b"fri", head: 3, kind: Kind::Weekday, value: 5 }, // fri
    Entry { phrase: b"friday", head: 6, kind: Kind::Weekday, value: 5 }, // friday
    Entry { phrase: b"gmt", head: 3, kind: Kind::Zone, value: 9999 }, // gmt
    Entry { phrase: b"gst", head: 3, kind: Kind::Zone, value: 240 }, // gst
    Entry { phrase: b"h", head: 1, kind: Kind::Unit, value: 200 }, // h
    Entry { phrase: b"heure", head: 5, kind: Kind::Unit, value: 200 }, // heure
    Entry { phrase: b"heures", head: 6, kind: Kind::Unit, value: 200 }, // heures
    Entry { phrase: b"hier", head: 4, kind: Kind::Day, value: -1 }, // hier
    Entry { phrase: b"hour", head: 4, kind: Kind::Unit, value: 200 }, // hour
    Entry { phrase: b"hours", head: 5, kind: Kind::Unit, value: 200 }, // hours
    Entry { phrase: b"hr", head: 2, kind: Kind::Unit, value: 200 }, // hr
    Entry { phrase: b"hrs", head: 3, kind: Kind::Unit, value: 200 }, // hrs
    Entry { phrase: b"il y a", head: 2, kind: Kind::Ago, value: 0 }, // il y a
    Entry { phrase: b"ip", head: 2, kind: Kind::Label, value: 2 }, // ip
    Entry { phrase: b"isbn", head: 4, kind: Kind::Label, value: 2 }, // isbn
    Entry { phrase: b"issn", head: 4, kind: Kind::Label, value: 2 }, // issn
    Entry { phrase: b"jan", head: 3, kind: Kind::Month, value: 1 }, // jan
    Entry { phrase: b"january", head: 7, kind: Kind::Month, value: 1 }, // january
    Entry { phrase: b"janv", head: 4, kind: Kind::Month, value: 1 }, // janv
    Entry { phrase: b"janvier", head: 7, kind: Kind::Month, value: 1 }, // janvier
    Entry { phrase: b"jeu", head: 3, kind: Kind::Weekday, value: 4 }, // jeu
    Entry { phrase: b"jeudi", head: 5, kind: Kind::Weekday, value: 4 }, // jeudi
    Entry { phrase: b"jour", head: 4, kind: Kind::Unit, value: 300 }, // jour
    Entry { phrase: b"jours", head: 5, kind: Kind::Unit, value: 300 }, // jours
    Entry { phrase: b"juil", head: 4, kind: Kind::Month, value: 7 }, // juil
    Entry { phrase: b"juillet", head: 7, kind: Kind::Month, value: 7 }, // juillet
    Entry { phrase: b"juin", head: 4, kind: Kind::Month, value: 6 }, // juin
    Entry { phrase: b"jul", head: 3, kind: Kind::Month, value: 7 }, // jul
    Entry { phrase: b"july", head: 4, kind: Kind::Month, value: 7 }, // july
    Entry { phrase: b"jumada al-akhirah", head: 6, kind: Kind::Hijri, value: 6 }, // jumada al-akhirah
    Entry { phrase: b"jumada al-awwal", head: 6, kind: Kind::Hijri, value: 5 }, // jumada al-awwal
    Entry { phrase: b"jumada al-thani", head: 6, kind: Kind::Hijri, value: 6 }, // jumada al-thani
    Entry { phrase: b"jumada al-ula", head: 6, kind: Kind::Hijri, value: 5 }, // jumada al-ula
    Entry { phrase: b"jumada ii", head: 6, kind: Kind::Hijri, value: 6 }, // jumada ii
    Entry { phrase: b"jumada i", head: 6, kind: Kind::Hijri, value: 5 }, // jumada i
    Entry { phrase: b"jun", head: 3, kind: Kind::Month, value: 6 }, // jun
    Entry { phrase: b"june", head: 4, kind: Kind::Month, value: 6 }, // june
    Entry { phrase: b"just now", head: 4, kind: Kind::Now, value: 0 }, // just now
    Entry { phrase: b"kg", head: 2, kind: Kind::Counted, value: 0 }, // kg
    Entry { phrase: b"ksa", head: 3, kind: Kind::Zone, value: 180 }, // ksa
    Entry { phrase: b"last updated on", head: 4, kind: Kind::Label, value: 1 }, // last updated on
    Entry { phrase: b"last modified", head: 4, kind: Kind::Label, value: 1 }, // last modified
    Entry { phrase: b"last reviewed", head: 4, kind: Kind::Label, value: 1 }, // last reviewed
    Entry { phrase: b"last updated", head: 4, kind: Kind::Label, value: 1 }, // last updated
    Entry { phrase: b"last update", head: 4, kind: Kind::Label, value: 1 }, // last update
    Entry { phrase: b"le", head: 2, kind: Kind::Joiner, value: 0 }, // le
    Entry { phrase: b"local time", head: 5, kind: Kind::Zone, value: 9998 }, // local time
    Entry { phrase: b"lun", head: 3, kind: Kind::Weekday, value: 1 }, // lun
    Entry { phrase: b"lundi", head: 5, kind: Kind::Weekday, value: 1 }, // lundi
    Entry { phrase: b"mai", head: 3, kind: Kind::Month, value: 5 }, // mai
    Entry { phrase: b"mar", head: 3, kind: Kind::Month, value: 3 }, // mar
    Entry { phrase: b"mar", head: 3, kind: Kind::Weekday, value: 2 }, // mar
    Entry { phrase: b"march", head: 5, kind: Kind::Month, value: 3 }, // march
    Entry { phrase: b"mardi", head: 5, kind: Kind::Weekday, value: 2 }, // mardi
    Entry { phrase: b"mars", head: 4, kind: Kind::Month, value: 3 }, // mars
    Entry { phrase: b"may", head: 3, kind: Kind::Month, value: 5 }, // may
    Entry { phrase: b"member since", head: 6, kind: Kind::Label, value: 3 }, // member since
    Entry { phrase: b"mer", head: 3, kind: Kind::Weekday, value: 3 }, // mer
    Entry { phrase: b"mercredi", head: 8, kind: Kind::Weekday, value: 3 }, // mercredi
    Entry { phrase: b"min", head: 3, kind: Kind::Unit, value: 100 }, // min
    Entry { phrase: b"mins", head: 4, kind: Kind::Unit, value: 100 }, // mins
    Entry { phrase: b"minute", head: 6, kind: Kind::Unit, value: 100 }, // minute
    Entry { phrase: b"minutes", head: 7, kind: Kind::Unit, value: 100 }, // minutes
    Entry { phrase: b"mis a jour le", head: 3, kind: Kind::Label, value: 1 }, // mis à jour le
    Entry { phrase: b"mis en ligne", head: 3, kind: Kind::Label, value: 0 }, // mis en ligne
    Entry { phrase: b"mis a jour", head: 3, kind: Kind::Label, value: 1 }, // mis à jour
    Entry { phrase: b"mise en ligne", head: 4, kind: Kind::Label, value: 0 }, // mise en ligne
    Entry { phrase: b"mise a jour", head: 4, kind: Kind::Label, value: 1 }, // mise à jour
    Entry { phrase: b"mm", head: 2, kind: Kind::Counted, value: 0 }, // mm
    Entry { phrase: b"mobile", head: 6, kind: Kind::Label, value: 2 }, // mobile
    Entry { phrase: b"modifie le", head: 7, kind: Kind::Label, value: 1 }, // modifié le
    Entry { phrase: b"modifie", head: 7, kind: Kind::Label, value: 1 }, // modifié
    Entry { phrase: b"modified", head: 8, kind: Kind::Label, value: 1 }, // modified
    Entry { phrase: b"mois", head: 4, kind: Kind::Unit, value: 500 }, // mois
    Entry { phrase: b"mon", head: 3, kind: Kind::Weekday, value: 1 }, // mon
    Entry { phrase: b"monday", head: 6, kind: Kind::Weekday, value: 1 }, // monday
    Entry { phrase: b"month", head: 5, kind: Kind::Unit, value: 500 }, // month
    Entry { phrase: b"months", head: 6, kind: Kind::Unit, value: 500 }, // months
    Entry { phrase: b"msk", head: 3, kind: Kind::Zone, value: 180 }, // msk
    Entry { phrase: b"muharram", head: 8, kind: Kind::Hijri, value: 1 }, // muharram
    Entry { phrase: b"nd", head: 2, kind: Kind::Suffix, value: 0 }, // nd
    Entry { phrase: b"no", head: 2, kind: Kind::Label, value: 2 }, // no
    Entry { phrase: b"nov", head: 3, kind: Kind::Month, value: 11 }, // nov
    Entry { phrase: b"november", head: 8, kind: Kind::Month, value: 11 }, // november
    Entry { phrase: b"novembre", head: 8, kind: Kind::Month, value: 11 }, // novembre
    Entry { phrase: b"npk", head: 3, kind: Kind::Label, value: 2 }, // npk
    Entry { phrase: b"oct", head: 3, kind: Kind::Month, value: 10 }, // oct
    Entry { phrase: b"october", head: 7, kind: Kind::Month, value: 10 }, // october
    Entry { phrase: b"octobre", head: 7, kind: Kind::Month, value: 10 }, // octobre
    Entry { phrase: b"of", head: 2, kind: Kind::Joiner, value: 2 }, // of
    Entry { phrase: b"on", head: 2, kind: Kind::Joiner, value: 0 }, // on
    Entry { phrase: b"on", head: 2, kind: Kind::Label, value: 10 }, // on
    Entry { phrase: b"over", head: 4, kind: Kind::Ago, value: 2 }, // over
    Entry { phrase: b"p.m", head: 1, kind: Kind::Period, value: 1 }, // p.m
    Entry { phrase: b"pdt", head: 3, kind: Kind::Zone, value: -420 }, // pdt
    Entry { phrase: b"phone", head: 5, kind: Kind::Label, value: 2 }, // phone
    Entry { phrase: b"pm", head: 2, kind: Kind::Period, value: 1 }, // pm
    Entry { phrase: b"posted on", head: 6, kind: Kind::Label, value: 0 }, // posted on
    Entry { phrase: b"posted", head: 6, kind: Kind::Label, value: 0 }, // posted
    Entry { phrase: b"pst", head: 3, kind: Kind::Zone, value: -480 }, // pst
    Entry { phrase: b"publie le", head: 6, kind: Kind::Label, value: 0 }, // publié le
    Entry { phrase: b"publie", head: 6, kind: Kind::Label, value: 0 }, // publié
    Entry { phrase: b"publiee le", head: 7, kind: Kind::Label, value: 0 }, // publiée le
    Entry { phrase: b"published on", head: 9, kind: Kind::Label, value: 0 }, // published on
    Entry { phrase: b"published", head: 9, kind: Kind::Label, value: 0 }, // published
    Entry { phrase: b"rabi\' al-awwal", head: 4, kind: Kind::Hijri, value: 3 }, // rabi' al-awwal
    Entry { phrase: b"rabi\' al-thani", head: 4, kind: Kind::Hijri, value: 4 }, // rabi' al-thani
    Entry { phrase: b"rabi al-akhir", head: 4, kind: Kind::Hijri, value: 4 }, // rabi al-akhir
    Entry { phrase: b"rabi al-awwal", head: 4, kind: Kind::Hijri, value: 3 }, // rabi al-awwal
    Entry { phrase: b"rabi al-thani", head: 4, kind: Kind::Hijri, value: 4 }, // rabi al-thani
    Entry { phrase: b"rabi ii", head: 4, kind: Kind::Hijri, value: 4 }, // rabi ii
    Entry { phrase: b"rabi i", head: 4, kind: Kind::Hijri, value: 3 }, // rabi i
    Entry { phrase: b"rajab", head: 5, kind: Kind::Hijri, value: 7 }, // rajab
    Entry { phrase: b"ramadan", head: 7, kind: Kind::Hijri, value: 9 }, // ramadan
    Entry { phrase: b"rd", head: 2, kind: Kind::Suffix, value: 0 }, // rd
    Entry { phrase: b"retrieved", head: 9, kind: Kind::Label, value: 3 }, // retrieved
    Entry { phrase: b"safar", head: 5, kind: Kind::Hijri, value: 2 }, // safar
    Entry { phrase: b"sam", head: 3, kind: Kind::Weekday, value: 6 }, // sam
    Entry { phrase: b"samedi", head: 6, kind: Kind::Weekday, value: 6 }, // samedi
    Entry { phrase: b"sat", head: 3, kind: Kind::Weekday, value: 6 }, // sat
    Entry { phrase: b"saturday", head: 8, kind: Kind::Weekday, value: 6 }, // saturday
    Entry { phrase: b"sec", head: 3, kind: Kind::Unit, value: 0 }, // sec
    Entry { phrase: b"second", head: 6, kind: Kind::Unit, value: 0 }, // second
    Entry { phrase: b"secondes", head: 8, kind: Kind::Unit, value: 0 }, // secondes
    Entry { phrase: b"seconds", head: 7, kind: Kind::Unit, value: 0 }, // seconds
    Entry { phrase: b"secs", head: 4, kind: Kind::Unit, value: 0 }, // secs
    Entry { phrase: b"semaine", head: 7, kind: Kind::Unit, value: 400 }, // semaine
    Entry { phrase: b"semaines", head: 8, kind: Kind::Unit, value: 400 }, // semaines
    Entry { phrase: b"sep", head: 3, kind: Kind::Month, value: 9 }, // sep
    Entry { phrase: b"sept", head: 4, kind: Kind::Month, value: 9 }, // sept
    Entry { phrase: b"september", head: 9, kind: Kind::Month, value: 9 }, // september
    Entry { phrase: b"septembre", head: 9, kind: Kind::Month, value: 9 }, // septembre
    Entry { phrase: b"sha\'ban", head: 3, kind: Kind::Hijri, value: 8 }, // sha'ban
    Entry { phrase: b"shaaban", head: 7, kind: Kind::Hijri, value: 8 }, // shaaban
    Entry { phrase: b"shaban", head: 6, kind: Kind::Hijri, value: 8 }, // shaban
    Entry { phrase: b"shawwal", head: 7, kind: Kind::Hijri, value: 10 }, // shawwal
    Entry { phrase: b"st", head: 2, kind: Kind::Suffix, value: 0 }, // st
    Entry { phrase: b"sun", head: 3, kind: Kind::Weekday, value: 7 }, // sun
    Entry { phrase: b"sunday", head: 6, kind: Kind::Weekday, value: 7 }, // sunday
    Entry { phrase: b"tel", head: 3, kind: Kind::Label, value: 2 }, // tel
    Entry { phrase: b"th", head: 2, kind: Kind::Suffix, value: 0 }, // th
    Entry { phrase: b"the", head: 3, kind: Kind::Joiner, value: 0 }, // the
    Entry { phrase: b"thu", head: 3, kind: Kind::Weekday, value: 4 }, // thu
    Entry { phrase: b"thur", head: 4, kind: Kind::Weekday, value: 4 }, // thur
    Entry { phrase: b"thurs", head: 5, kind: Kind::Weekday, value: 4 }, // thurs
    Entry { phrase: b"thursday", head: 8, kind: Kind::Weekday, value: 4 }, // thursday
    Entry { phrase: b"time", head: 4, kind: Kind::Joiner, value: 1 }, // time
    Entry { phrase: b"today", head: 5, kind: Kind::Day, value: 0 }, // today
    Entry { phrase: b"tue", head: 3, kind: Kind::Weekday, value: 2 }, // tue
    Entry { phrase: b"tues", head: 4, kind: Kind::Weekday, value: 2 }, // tues
    Entry { phrase: b"tuesday", head: 7, kind: Kind::Weekday, value: 2 }, // tuesday
    Entry { phrase: b"un jour", head: 2, kind: Kind::Unit, value: 301 }, // un jour
    Entry { phrase: b"un mois", head: 2, kind: Kind::Unit, value: 501 }, // un mois
    Entry { phrase: b"un an", head: 2, kind: Kind::Unit, value: 601 }, // un an
    Entry { phrase: b"une semaine", head: 3, kind: Kind::Unit, value: 401 }, // une semaine
    Entry { phrase: b"une minute", head: 3, kind: Kind::Unit, value: 101 }, // une minute
    Entry { phrase: b"une heure", head: 3, kind: Kind::Unit, value: 201 }, // une heure
    Entry { phrase: b"updated on", head: 7, kind: Kind::Label, value: 1 }, // updated on
    Entry { phrase: b"updated", head: 7, kind: Kind::Label, value: 1 }, // updated
    Entry { phrase: b"utc", head: 3, kind: Kind::Zone, value: 9999 }, // utc
    Entry { phrase: b"v", head: 1, kind: Kind::Label, value: 2 }, // v
    Entry { phrase: b"ven", head: 3, kind: Kind::Weekday, value: 5 }, // ven
    Entry { phrase: b"vendredi", head: 8, kind: Kind::Weekday, value: 5 }, // vendredi
    Entry { phrase: b"ver", head: 3, kind: Kind::Label, value: 2 }, // ver
    Entry { phrase: b"version", head: 7, kind: Kind::Label, value: 2 }, // version
    Entry { phrase: b"wed", head: 3, kind: Kind::Weekday, value: 3 }, // wed
    Entry { phrase: b"wednesday", head: 9, kind: Kind::Weekday, value: 3 }, // wednesday
    Entry { phrase: b"week", head: 4, kind: Kind::Unit, value: 400 }, // week
    Entry { phrase: b"weeks", head: 5, kind: Kind::Unit, value: 400 }, // weeks
    Entry { phrase: b"year", head: 4, kind: Kind::Unit, value: 600 }, // year
    Entry { phrase: b"years", head: 5, kind: Kind::Unit, value: 600 }, // years
    Entry { phrase: b"yesterday", head: 9, kind: Kind::Day, value: -1 }, // yesterday
    Entry { phrase: b"\x80\x81", head: 2, kind: Kind::Month, value: 8 }, // آب
    Entry { phrase: b"\x80\x81\x89\x9b\x96", head: 5, kind: Kind::Month, value: 4 }, // أبريل
    Entry { phrase: b"\x80\x81\x9a \x90\x81\x9b", head: 3, kind: Kind::Place, value: 240 }, // أبو ظبي
    Entry { phrase: b"\x80\x81\x9a\x90\x81\x9b", head: 6, kind: Kind::Place, value: 240 }, // أبوظبي
    Entry { phrase: b"\x80\x82\x8d\x96", head: 4, kind: Kind::Label, value: 2 }, // اتصل
    Entry { phrase: b"\x80\x83\x98\x9b\x98", head: 5, kind: Kind::Weekday, value: 1 }, // اثنين
    Entry { phrase: b"\x80\x85\x87", head: 3, kind: Kind::Weekday, value: 7 }, // أحد
    Entry { phrase: b"\x80\x86\x89 \x82\x91\x87\x9b\x96 \x96\x99\x88\x99 \x80\x96\x8d\x93\x85\x99 \x95\x80\x98", head: 3, kind: Kind::Label, value: 1 }, // آخر تعديل لهذه الصفحة كان
    Entry { phrase: b"\x80\x86\x89 \x82\x85\x87\x9b\x83 \x96\x99\x88\x99 \x80\x96\x8d\x93\x85\x99", head: 3, kind: Kind::Label, value: 1 }, // آخر تحديث لهذه الصفحة
    Entry { phrase: b"\x80\x86\x89 \x82\x91\x87\x9b\x96 \x96\x99\x88\x99 \x80\x96\x8d\x93\x85\x99", head: 3, kind: Kind::Label, value: 1 }, // آخر تعديل لهذه الصفحة
    Entry { phrase: b"\x80\x86\x89 \x82\x85\x87\x9b\x83 \x96\x96\x8d\x93\x85\x99", head: 3, kind: Kind::Label, value: 1 }, // آخر تحديث للصفحة
    Entry { phrase: b"\x80\x86\x89 \x82\x91\x87\x9b\x96 \x96\x96\x8d\x93\x85\x99", head: 3, kind: Kind::Label, value: 1 }, // آخر تعديل للصفحة
    Entry { phrase: b"\x80\x86\x89 \x97\x9a\x91\x87 \x96\x96\x82\x94\x87\x9b\x97", head: 3, kind: Kind::Label, value: 3 }, // آخر موعد للتقديم
    Entry { phrase: b"\x80\x86\x89 \x82\x91\x87\x9b\x96 \x91\x96\x9b", head: 3, kind: Kind::Label, value: 1 }, // آخر تعديل على
    Entry { phrase: b"\x80\x86\x89 \x97\x89\x80\x84\x91\x99", head: 3, kind: Kind::Label, value: 1 }, // آخر مراجعة
    Entry { phrase: b"\x80\x86\x89 \x82\x85\x87\x9b\x83", head: 3, kind: Kind::Label, value: 1 }, // آخر تحديث
    Entry { phrase: b"\x80\x86\x89 \x82\x85\x9b\x9b\x98", head: 3, kind: Kind::Label, value: 1 }, // آخر تحيين
    Entry { phrase: b"\x80\x86\x89 \x82\x91\x87\x9b\x96", head: 3, kind: Kind::Label, value: 1 }, // آخر تعديل
    Entry { phrase: b"\x80\x86\x89 \x8a\x9b\x80\x89\x99", head: 3, kind: Kind::Label, value: 3 }, // آخر زيارة
    Entry { phrase: b"\x80\x86\x89 \x97\x9a\x91\x87", head: 3, kind: Kind::Label, value: 3 }, // آخر موعد
    Entry { phrase: b"\x80\x87\x89\x84 \x81\x82\x80\x89\x9b\x86", head: 4, kind: Kind::Label, value: 0 }, // أدرج بتاريخ
    Entry { phrase: b"\x80\x87\x89\x84 \x93\x9b", head: 4, kind: Kind::Label, value: 0 }, // أدرج في
    Entry { phrase: b"\x80\x88\x80\x89", head: 4, kind: Kind::Month, value: 3 }, // آذار
    Entry { phrase: b"\x80\x89\x81\x91", head: 4, kind: Kind::Number, value: 4 }, // أربع
    Entry { phrase: b"\x80\x89\x81\x91\x80\x9c", head: 6, kind: Kind::Weekday, value: 3 }, // أربعاء
    Entry { phrase: b"\x80\x89\x81\x91\x99", head: 5, kind: Kind::Number, value: 4 }, // أربعة
    Entry { phrase: b"\x80\x89\x8b\x96 \x93\x9b", head: 4, kind: Kind::Label, value: 0 }, // أرسل في
    Entry { phrase: b"\x80\x89\x8c\x93\x99 \x80\x96\x9b\x80", head: 5, kind: Kind::Label, value: 3 }, // أرشفة آليا
    Entry { phrase: b"\x80\x89\x94\x80\x97", head: 5, kind: Kind::Label, value: 2 }, // أرقام
    Entry { phrase: b"\x80\x8b\x80\x81\x9b\x91", head: 6, kind: Kind::Unit, value: 400 }, // أسابيع
    Entry { phrase: b"\x80\x8b\x81\x9a\x91 \x9a\x80\x85\x87", head: 5, kind: Kind::Unit, value: 401 }, // أسبوع واحد
    Entry { phrase: b"\x80\x8b\x81\x9a\x91", head: 5, kind: Kind::Unit, value: 401 }, // أسبوع
    Entry { phrase: b"\x80\x8b\x81\x9a\x91\x80", head: 6, kind: Kind::Unit, value: 401 }, // أسبوعا
    Entry { phrase: b"\x80\x8b\x81\x9a\x91\x80\x98", head: 7, kind: Kind::Unit, value: 402 }, // أسبوعان
    Entry { phrase: b"\x80\x8b\x81\x9a\x91\x9b\x98", head: 7, kind: Kind::Unit, value: 402 }, // أسبوعين
    Entry { phrase: b"\x80\x8b\x8f\x98\x81\x9a\x96", head: 7, kind: Kind::Place, value: 180 }, // إسطنبول
    Entry { phrase: b"\x80\x8c\x99\x89", head: 4, kind: Kind::Unit, value: 500 }, // أشهر
    Entry { phrase: b"\x80\x8d\x87\x80\x89", head: 5, kind: Kind::Label, value: 2 }, // إصدار
    Entry { phrase: b"\x80\x8e\x9b\x93 \x81\x82\x80\x89\x9b\x86", head: 4, kind: Kind::Label, value: 0 }, // أضيف بتاريخ
    Entry { phrase: b"\x80\x8e\x9b\x93 \x93\x9b", head: 4, kind: Kind::Label, value: 0 }, // أضيف في
    Entry { phrase: b"\x80\x8e\x9b\x93", head: 4, kind: Kind::Label, value: 10 }, // أضيف
    Entry { phrase: b"\x80\x8e\x9b\x93\x82 \x93\x9b", head: 5, kind: Kind::Label, value: 0 }, // أضيفت في
    Entry { phrase: b"\x80\x8f\x96\x91 \x91\x96\x9b\x99 \x81\x82\x80\x89\x9b\x86", head: 4, kind: Kind::Label, value: 3 }, // اطلع عليه بتاريخ
    Entry { phrase: b"\x80\x91\x9a\x80\x97", head: 5, kind: Kind::Label, value: 2 }, // أعوام
    Entry { phrase: b"\x80\x91\x9a\x80\x97", head: 5, kind: Kind::Unit, value: 600 }, // أعوام
    Entry { phrase: b"\x80\x92\x8b\x8f\x8b", head: 5, kind: Kind::Month, value: 8 }, // أغسطس
    Entry { phrase: b"\x80\x93\x89\x9b\x96", head: 5, kind: Kind::Month, value: 4 }, // أفريل
    Entry { phrase: b"\x80\x94\x96 \x97\x98 \x87\x94\x9b\x94\x99", head: 3, kind: Kind::Moments, value: 0 }, // أقل من دقيقة
    Entry { phrase: b"\x80\x95\x82\x9a\x81\x89", head: 6, kind: Kind::Month, value: 10 }, // أكتوبر
    Entry { phrase: b"\x80\x95\x82\x9a\x9b\x89", head: 6, kind: Kind::Month, value: 10 }, // أكتوير
    Entry { phrase: b"\x80\x95\x83\x89 \x97\x98", head: 4, kind: Kind::Ago, value: 2 }, // أكثر من
    Entry { phrase: b"\x80\x96\x80 \x86\x97\x8b \x87\x94\x80\x9b\x94", head: 3, kind: Kind::Minutes, value: -5 }, // إلا خمس دقائق
    Entry { phrase: b"\x80\x96\x80 \x91\x8c\x89 \x87\x94\x80\x9b\x94", head: 3, kind: Kind::Minutes, value: -10 }, // إلا عشر دقائق
    Entry { phrase: b"\x80\x96\x80 \x80\x96\x83\x96\x83", head: 3, kind: Kind::Minutes, value: -20 }, // إلا الثلث
    Entry { phrase: b"\x80\x96\x80 \x80\x96\x89\x81\x91", head: 3, kind: Kind::Minutes, value: -15 }, // إلا الربع
    Entry { phrase: b"\x80\x96\x80 \x83\x96\x83\x80", head: 3, kind: Kind::Minutes, value: -20 }, // إلا ثلثا
    Entry { phrase: b"\x80\x96\x80 \x86\x97\x8b\x99", head: 3, kind: Kind::Minutes, value: -5 }, // إلا خمسة
    Entry { phrase: b"\x80\x96\x80 \x89\x81\x91\x80", head: 3, kind: Kind::Minutes, value: -15 }, // إلا ربعا
    Entry { phrase: b"\x80\x96\x80 \x91\x8c\x89\x99", head: 3, kind: Kind::Minutes, value: -10 }, // إلا عشرة
    Entry { phrase: b"\x80\x96\x80 \x83\x96\x83", head: 3, kind: Kind::Minutes, value: -20 }, // إلا ثلث
    Entry { phrase: b"\x80\x96\x80 \x89\x81\x91", head: 3, kind: Kind::Minutes, value: -15 }, // إلا ربع
    Entry { phrase: b"\x80\x96\x80\x82\x98\x9b\x98", head: 7, kind: Kind::Weekday, value: 1 }, // الإتنين
    Entry { phrase: b"\x80\x96\x80\x83\x98\x9b\x98", head: 7, kind: Kind::Weekday, value: 1 }, // الاثنين
    Entry { phrase: b"\x80\x96\x80\x85\x87", head: 5, kind: Kind::Weekday, value: 7 }, // الأحد
    Entry { phrase: b"\x80\x96\x80\x89\x81\x91\x80", head: 7, kind: Kind::Weekday, value: 3 }, // الأربعا
    Entry { phrase: b"\x80\x96\x80\x89\x81\x91\x80\x9c", head: 8, kind: Kind::Weekday, value: 3 }, // الأربعاء
    Entry { phrase: b"\x80\x96\x80\x89\x87\x98", head: 6, kind: Kind::Place, value: 9998 }, // الأردن
    Entry { phrase: b"\x80\x96\x80\x8d\x87\x80\x89", head: 7, kind: Kind::Label, value: 2 }, // الإصدار
    Entry { phrase: b"\x80\x96\x80\x97\x80\x89\x80\x82", head: 8, kind: Kind::Place, value: 240 }, // الإمارات
    Entry { phrase: b"\x80\x96\x80\x97\x8b", head: 5, kind: Kind::Day, value: -1 }, // الأمس
    Entry { phrase: b"\x80\x96\x80\x98", head: 4, kind: Kind::Now, value: 0 }, // الآن
    Entry { phrase: b"\x80\x96\x80\x9a\x96", head: 5, kind: Kind::Ordinal, value: 1 }, // الأول
    Entry { phrase: b"\x80\x96\x81\x80\x89\x85\x99", head: 7, kind: Kind::Day, value: -1 }, // البارحة
    Entry { phrase: b"\x80\x96\x81\x85\x89\x9b\x98", head: 7, kind: Kind::Place, value: 180 }, // البحرين
    Entry { phrase: b"\x80\x96\x82\x80\x89\x9b\x86", head: 7, kind: Kind::Label, value: 10 }, // التاريخ
    Entry { phrase: b"\x80\x96\x82\x80\x8b\x91 \x9a\x80\x96\x91\x8c\x89\x9a\x98", head: 6, kind: Kind::Ordinal, value: 29 }, // التاسع والعشرون
    Entry { phrase: b"\x80\x96\x82\x80\x8b\x91 \x9a\x80\x96\x91\x8c\x89\x9b\x98", head: 6, kind: Kind::Ordinal, value: 29 }, // التاسع والعشرين
    Entry { phrase: b"\x80\x96\x82\x80\x8b\x91 \x91\x8c\x89", head: 6, kind: Kind::Ordinal, value: 19 }, // التاسع عشر
    Entry { phrase: b"\x80\x96\x82\x80\x8b\x91", head: 6, kind: Kind::Ordinal, value: 9 }, // التاسع
    Entry { phrase: b"\x80\x96\x82\x96\x80\x82\x80\x9c", head: 8, kind: Kind::Weekday, value: 2 }, // التلاتاء
    Entry { phrase: b"\x80\x96\x82\x97\x9a\x89", head: 6, kind: Kind::Month, value: 30 }, // التمور
    Entry { phrase: b"\x80\x96\x82\x9a\x94\x9b\x82 \x80\x96\x91\x80\x96\x97\x9b", head: 7, kind: Kind::Zone, value: 9999 }, // التوقيت العالمي
    Entry { phrase: b"\x80\x96\x82\x9a\x94\x9b\x82 \x80\x96\x97\x85\x96\x9b", head: 7, kind: Kind::Zone, value: 9998 }, // التوقيت المحلي
    Entry { phrase: b"\x80\x96\x83\x80\x96\x83 \x9a\x80\x96\x91\x8c\x89\x9a\x98", head: 6, kind: Kind::Ordinal, value: 23 }, // الثالث والعشرون
    Entry { phrase: b"\x80\x96\x83\x80\x96\x83 \x9a\x80\x96\x91\x8c\x89\x9b\x98", head: 6, kind: Kind::Ordinal, value: 23 }, // الثالث والعشرين
    Entry { phrase: b"\x80\x96\x83\x80\x96\x83 \x91\x8c\x89", head: 6, kind: Kind::Ordinal, value: 13 }, // الثالث عشر
    Entry { phrase: b"\x80\x96\x83\x80\x96\x83", head: 6, kind: Kind::Ordinal, value: 3 }, // الثالث
    Entry { phrase: b"\x80\x96\x83\x80\x97\x98 \x9a\x80\x96\x91\x8c\x89\x9a\x98", head: 6, kind: Kind::Ordinal, value: 28 }, // الثامن والعشرون
    Entry { phrase: b"\x80\x96\x83\x80\x97\x98 \x9a\x80\x96\x91\x8c\x89\x9b\x98", head: 6, kind: Kind::Ordinal, value: 28 }, // الثامن والعشرين
    Entry { phrase: b"\x80\x96\x83\x80\x97\x98 \x91\x8c\x89", head: 6, kind: Kind::Ordinal, value: 18 }, // الثامن عشر
    Entry { phrase: b"\x80\x96\x83\x80\x97\x98", head: 6, kind: Kind::Ordinal, value: 8 }, // الثامن
    Entry { phrase: b"\x80\x96\x83\x80\x98\x9b \x9a\x80\x96\x91\x8c\x89\x9a\x98", head: 6, kind: Kind::Ordinal, value: 22 }, // الثاني والعشرون
    Entry { phrase: b"\x80\x96\x83\x80\x98\x9b \x9a\x80\x96\x91\x8c\x89\x9b\x98", head: 6, kind: Kind::Ordinal, value: 22 }, // الثاني والعشرين
    Entry { phrase: b"\x80\x96\x83\x80\x98\x9b \x91\x8c\x89", head: 6, kind: Kind::Ordinal, value: 12 }, // الثاني عشر
    Entry { phrase: b"\x80\x96\x83\x80\x98\x9b", head: 6, kind: Kind::Ordinal, value: 2 }, // الثاني
    Entry { phrase: b"\x80\x96\x83\x96\x80\x83\x80", head: 7, kind: Kind::Weekday, value: 2 }, // الثلاثا
    Entry { phrase: b"\x80\x96\x83\x96\x80\x83\x80\x9c", head: 8, kind: Kind::Weekday, value: 2 }, // الثلاثاء
    Entry { phrase: b"\x80\x96\x83\x96\x80\x83\x9a\x98", head: 8, kind: Kind::Ordinal, value: 30 }, // الثلاثون
    Entry { phrase: b"\x80\x96\x83\x96\x80\x83\x9b\x98", head: 8, kind: Kind::Ordinal, value: 30 }, // الثلاثين
    Entry { phrase: b"\x80\x96\x83\x96\x83\x80\x9c", head: 7, kind: Kind::Weekday, value: 2 }, // الثلثاء
    Entry { phrase: b"\x80\x96\x84\x8a\x80\x9b\x89", head: 7, kind: Kind::Place, value: 60 }, // الجزائر
    Entry { phrase: b"\x80\x96\x84\x97\x91\x99", head: 6, kind: Kind::Weekday, value: 5 }, // الجمعة
    Entry { phrase: b"\x80\x96\x85\x80\x87\x9b \x9a\x80\x96\x83\x96\x80\x83\x9a\x98", head: 6, kind: Kind::Ordinal, value: 31 }, // الحادي والثلاثون
    Entry { phrase: b"\x80\x96\x85\x80\x87\x9b \x9a\x80\x96\x83\x96\x80\x83\x9b\x98", head: 6, kind: Kind::Ordinal, value: 31 }, // الحادي والثلاثين
    Entry { phrase: b"\x80\x96\x85\x80\x87\x9b \x9a\x80\x96\x91\x8c\x89\x9a\x98", head: 6, kind: Kind::Ordinal, value: 21 }, // الحادي والعشرون
    Entry { phrase: b"\x80\x96\x85\x80\x87\x9b \x9a\x80\x96\x91\x8c\x89\x9b\x98", head: 6, kind: Kind::Ordinal, value: 21 }, // الحادي والعشرين
    Entry { phrase: b"\x80\x96\x85\x80\x87\x9b \x91\x8c\x89", head: 6, kind: Kind::Ordinal, value: 11 }, // الحادي عشر
    Entry { phrase: b"\x80\x96\x85\x89\x83", head: 5, kind: Kind::Month, value: 31 }, // الحرث
    Entry { phrase: b"\x80\x96\x85\x96\x94\x99", head: 6, kind: Kind::Label, value: 2 }, // الحلقة
    Entry { phrase: b"\x80\x96\x86\x80\x97\x8b \x9a\x80\x96\x91\x8c\x89\x9a\x98", head: 6, kind: Kind::Ordinal, value: 25 }, // الخامس والعشرون
    Entry { phrase: b"\x80\x96\x86\x80\x97\x8b \x9a\x80\x96\x91\x8c\x89\x9b\x98", head: 6, kind: Kind::Ordinal, value: 25 }, // الخامس والعشرين
    Entry { phrase: b"\x80\x96\x86\x80\x97\x8b \x91\x8c\x89", head: 6, kind: Kind::Ordinal, value: 15 }, // الخامس عشر
    Entry { phrase: b"\x80\x96\x86\x80\x97\x8b", head: 6, kind: Kind::Ordinal, value: 5 }, // الخامس
    Entry { phrase: b"\x80\x96\x86\x89\x8f\x9a\x97", head: 7, kind: Kind::Place, value: 9998 }, // الخرطوم
    Entry { phrase: b"\x80\x96\x86\x97\x9b\x8b", head: 6, kind: Kind::Weekday, value: 4 }, // الخميس
    Entry { phrase: b"\x80\x96\x87\x9a\x85\x99", head: 6, kind: Kind::Place, value: 180 }, // الدوحة
    Entry { phrase: b"\x80\x96\x89\x80\x81\x91 \x9a\x80\x96\x91\x8c\x89\x9a\x98", head: 6, kind: Kind::Ordinal, value: 24 }, // الرابع والعشرون
    Entry { phrase: b"\x80\x96\x89\x80\x81\x91 \x9a\x80\x96\x91\x8c\x89\x9b\x98", head: 6, kind: Kind::Ordinal, value: 24 }, // الرابع والعشرين
    Entry { phrase: b"\x80\x96\x89\x80\x81\x91 \x91\x8c\x89", head: 6, kind: Kind::Ordinal, value: 14 }, // الرابع عشر
    Entry { phrase: b"\x80\x96\x89\x80\x81\x91", head: 6, kind: Kind::Ordinal, value: 4 }, // الرابع
    Entry { phrase: b"\x80\x96\x89\x81\x80\x8f", head: 6, kind: Kind::Place, value: 9998 }, // الرباط
    Entry { phrase: b"\x80\x96\x89\x81\x9b\x91", head: 6, kind: Kind::Month, value: 23 }, // الربيع
    Entry { phrase: b"\x80\x96\x89\x94\x97", head: 5, kind: Kind::Label, value: 2 }, // الرقم
    Entry { phrase: b"\x80\x96\x89\x9b\x80\x8e", head: 6, kind: Kind::Place, value: 180 }, // الرياض
    Entry { phrase: b"\x80\x96\x8b\x80\x81\x91 \x9a\x80\x96\x91\x8c\x89\x9a\x98", head: 6, kind: Kind::Ordinal, value: 27 }, // السابع والعشرون
    Entry { phrase: b"\x80\x96\x8b\x80\x81\x91 \x9a\x80\x96\x91\x8c\x89\x9b\x98", head: 6, kind: Kind::Ordinal, value: 27 }, // السابع والعشرين
    Entry { phrase: b"\x80\x96\x8b\x80\x81\x91 \x91\x8c\x89", head: 6, kind: Kind::Ordinal, value: 17 }, // السابع عشر
    Entry { phrase: b"\x80\x96\x8b\x80\x81\x91", head: 6, kind: Kind::Ordinal, value: 7 }, // السابع
    Entry { phrase: b"\x80\x96\x8b\x80\x87\x8b \x9a\x80\x96\x91\x8c\x89\x9a\x98", head: 6, kind: Kind::Ordinal, value: 26 }, // السادس والعشرون
    Entry { phrase: b"\x80\x96\x8b\x80\x87\x8b \x9a\x80\x96\x91\x8c\x89\x9b\x98", head: 6, kind: Kind::Ordinal, value: 26 }, // السادس والعشرين
    Entry { phrase: b"\x80\x96\x8b\x80\x87\x8b \x91\x8c\x89", head: 6, kind: Kind::Ordinal, value: 16 }, // السادس عشر
    Entry { phrase: b"\x80\x96\x8b\x80\x87\x8b", head: 6, kind: Kind::Ordinal, value: 6 }, // السادس
    Entry { phrase: b"\x80\x96\x8b\x80\x91\x99", head: 6, kind: Kind::Joiner, value: 1 }, // الساعة
    Entry { phrase: b"\x80\x96\x8b\x81\x82", head: 5, kind: Kind::Weekday, value: 6 }, // السبت
    Entry { phrase: b"\x80\x96\x8b\x91\x9a\x87\x9b\x99", head: 8, kind: Kind::Place, value: 180 }, // السعودية
    Entry { phrase: b"\x80\x96\x8b\x9a\x87\x80\x98", head: 7, kind: Kind::Place, value: 9998 }, // السودان
    Entry { phrase: b"\x80\x96\x8d\x81\x80\x85", head: 6, kind: Kind::Period, value: 0 }, // الصباح
    Entry { phrase: b"\x80\x96\x8d\x93\x85\x99", head: 6, kind: Kind::Label, value: 2 }, // الصفحة
    Entry { phrase: b"\x80\x96\x8d\x9a\x97\x80\x96", head: 7, kind: Kind::Place, value: 180 }, // الصومال
    Entry { phrase: b"\x80\x96\x8d\x9b\x93", head: 5, kind: Kind::Month, value: 26 }, // الصيف
    Entry { phrase: b"\x80\x96\x8e\x85\x9b", head: 5, kind: Kind::Period, value: 0 }, // الضحى
    Entry { phrase: b"\x80\x96\x8f\x81\x91\x99", head: 6, kind: Kind::Label, value: 2 }, // الطبعة
    Entry { phrase: b"\x80\x96\x8f\x9b\x89", head: 5, kind: Kind::Month, value: 24 }, // الطير
    Entry { phrase: b"\x80\x96\x90\x99\x89", head: 5, kind: Kind::Period, value: 2 }, // الظهر
    Entry { phrase: b"\x80\x96\x91\x80\x8c\x89", head: 6, kind: Kind::Ordinal, value: 10 }, // العاشر
    Entry { phrase: b"\x80\x96\x91\x80\x97", head: 5, kind: Kind::Joiner, value: 3 }, // العام
    Entry { phrase: b"\x80\x96\x91\x87\x87", head: 5, kind: Kind::Label, value: 2 }, // العدد
    Entry { phrase: b"\x80\x96\x91\x89\x80\x94", head: 6, kind: Kind::Place, value: 180 }, // العراق
    Entry { phrase: b"\x80\x96\x91\x8c\x89\x9a\x98", head: 7, kind: Kind::Ordinal, value: 20 }, // العشرون
    Entry { phrase: b"\x80\x96\x91\x8c\x89\x9b\x98", head: 7, kind: Kind::Ordinal, value: 20 }, // العشرين
    Entry { phrase: b"\x80\x96\x91\x8d\x89", head: 5, kind: Kind::Period, value: 1 }, // العصر
    Entry { phrase: b"\x80\x96\x93\x80\x82\x85", head: 6, kind: Kind::Month, value: 29 }, // الفاتح
    Entry { phrase: b"\x80\x96\x93\x80\x82\x85", head: 6, kind: Kind::Ordinal, value: 1 }, // الفاتح
    Entry { phrase: b"\x80\x96\x93\x84\x89", head: 5, kind: Kind::Period, value: 0 }, // الفجر
    Entry { phrase: b"\x80\x96\x94\x80\x98\x9a\x98 \x91\x87\x87", head: 7, kind: Kind::Label, value: 2 }, // القانون عدد
    Entry { phrase: b"\x80\x96\x94\x80\x99\x89\x99", head: 7, kind: Kind::Place, value: 9998 }, // القاهرة
    Entry { phrase: b"\x80\x96\x94\x87\x8b \x80\x96\x97\x85\x82\x96\x99", head: 5, kind: Kind::Place, value: 9998 }, // القدس المحتلة
    Entry { phrase: b"\x80\x96\x94\x87\x8b", head: 5, kind: Kind::Place, value: 9998 }, // القدس
    Entry { phrase: b"\x80\x96\x94\x89\x80\x89 \x91\x87\x87", head: 6, kind: Kind::Label, value: 2 }, // القرار عدد
    Entry { phrase: b"\x80\x96\x94\x8e\x9b\x99 \x91\x87\x87", head: 6, kind: Kind::Label, value: 2 }, // القضية عدد
    Entry { phrase: b"\x80\x96\x95\x80\x98\x9a\x98", head: 7, kind: Kind::Month, value: 32 }, // الكانون
    Entry { phrase: b"\x80\x96\x95\x9a\x9b\x82", head: 6, kind: Kind::Place, value: 180 }, // الكويت
    Entry { phrase: b"\x80\x96\x97\x80\x87\x99", head: 6, kind: Kind::Label, value: 2 }, // المادة
    Entry { phrase: b"\x80\x96\x97\x80\x9c", head: 5, kind: Kind::Month, value: 25 }, // الماء
    Entry { phrase: b"\x80\x96\x97\x84\x96\x87", head: 6, kind: Kind::Label, value: 2 }, // المجلد
    Entry { phrase: b"\x80\x96\x97\x85\x89\x97", head: 6, kind: Kind::Hijri, value: 1 }, // المحرم
    Entry { phrase: b"\x80\x96\x97\x87\x99", head: 5, kind: Kind::Label, value: 2 }, // المدة
    Entry { phrase: b"\x80\x96\x97\x87\x9b\x98\x99 \x80\x96\x97\x98\x9a\x89\x99", head: 7, kind: Kind::Place, value: 180 }, // المدينة المنورة
    Entry { phrase: b"\x80\x96\x97\x89\x8b\x9a\x97 \x91\x87\x87", head: 7, kind: Kind::Label, value: 2 }, // المرسوم عدد
    Entry { phrase: b"\x80\x96\x97\x8b\x80\x9c", head: 6, kind: Kind::Period, value: 1 }, // المساء
    Entry { phrase: b"\x80\x96\x97\x8d\x80\x87\x93", head: 7, kind: Kind::Joiner, value: 4 }, // المصادف
    Entry { phrase: b"\x80\x96\x97\x92\x89\x81", head: 6, kind: Kind::Place, value: 9998 }, // المغرب
    Entry { phrase: b"\x80\x96\x97\x94\x80\x8b\x80\x82", head: 8, kind: Kind::Label, value: 2 }, // المقاسات
    Entry { phrase: b"\x80\x96\x97\x96\x93 \x91\x87\x87", head: 5, kind: Kind::Label, value: 2 }, // الملف عدد
    Entry { phrase: b"\x80\x96\x97\x97\x96\x95\x99 \x80\x96\x91\x89\x81\x9b\x99 \x80\x96\x8b\x91\x9a\x87\x9b\x99", head: 7, kind: Kind::Place, value: 180 }, // المملكة العربية السعودية
    Entry { phrase: b"\x80\x96\x97\x97\x96\x95\x99", head: 7, kind: Kind::Place, value: 180 }, // المملكة
    Entry { phrase: b"\x80\x96\x97\x98\x80\x97\x99", head: 7, kind: Kind::Place, value: 180 }, // المنامة
    Entry { phrase: b"\x80\x96\x97\x9a\x80\x93\x94 \x96\x9b\x9a\x97", head: 7, kind: Kind::Joiner, value: 4 }, // الموافق ليوم
    Entry { phrase: b"\x80\x96\x97\x9a\x80\x93\x94 \x96", head: 7, kind: Kind::Joiner, value: 4 }, // الموافق لـ
    Entry { phrase: b"\x80\x96\x97\x9a\x80\x93\x94", head: 7, kind: Kind::Joiner, value: 4 }, // الموافق
    Entry { phrase: b"\x80\x96\x97\x9a\x80\x93\x94\x99", head: 8, kind: Kind::Joiner, value: 4 }, // الموافقة
    Entry { phrase: b"\x80\x96\x97\x9a\x91\x87 \x80\x96\x98\x99\x80\x9b\x9b", head: 6, kind: Kind::Label, value: 3 }, // الموعد النهائي
    Entry { phrase: b"\x80\x96\x98\x8b\x86\x99", head: 6, kind: Kind::Label, value: 2 }, // النسخة
    Entry { phrase: b"\x80\x96\x98\x9a\x80\x89", head: 6, kind: Kind::Month, value: 22 }, // النوار
    Entry { phrase: b"\x80\x96\x9a\x94\x82", head: 5, kind: Kind::Joiner, value: 1 }, // الوقت
    Entry { phrase: b"\x80\x96\x9b", head: 3, kind: Kind::Joiner, value: 5 }, // إلى
    Entry { phrase: b"\x80\x96\x9b\x97\x98", head: 5, kind: Kind::Place, value: 180 }, // اليمن
    Entry { phrase: b"\x80\x96\x9b\x9a\x97", head: 5, kind: Kind::Day, value: 0 }, // اليوم
    Entry { phrase: b"\x80\x97\x8b \x80\x96\x80\x9a\x96", head: 3, kind: Kind::Day, value: -2 }, // أمس الأول
    Entry { phrase: b"\x80\x97\x8b", head: 3, kind: Kind::Day, value: -1 }, // أمس
    Entry { phrase: b"\x80\x98\x94\x89\x99", head: 5, kind: Kind::Place, value: 180 }, // أنقرة
    Entry { phrase: b"\x80\x9a\x82", head: 3, kind: Kind::Month, value: 8 }, // أوت
    Entry { phrase: b"\x80\x9a\x92\x8b\x8f\x8b", head: 6, kind: Kind::Month, value: 8 }, // أوغسطس
    Entry { phrase: b"\x80\x9a\x95\x82\x9a\x81\x89", head: 7, kind: Kind::Month, value: 10 }, // أوكتوبر
    Entry { phrase: b"\x80\x9a\x96 \x97\x98 \x80\x97\x8b", head: 3, kind: Kind::Day, value: -2 }, // أول من أمس
    Entry { phrase: b"\x80\x9a\x96 \x80\x97\x8b", head: 3, kind: Kind::Day, value: -2 }, // أول أمس
    Entry { phrase: b"\x80\x9b \x80\x96\x98\x80\x89", head: 2, kind: Kind::Month, value: 21 }, // أي النار
    Entry { phrase: b"\x80\x9b\x80\x89", head: 4, kind: Kind::Month, value: 5 }, // أيار
    Entry { phrase: b"\x80\x9b\x80\x97", head: 4, kind: Kind::Unit, value: 300 }, // أيام
    Entry { phrase: b"\x80\x9b\x96\x9a\x96", head: 5, kind: Kind::Month, value: 9 }, // أيلول
    Entry { phrase: b"\x81 \x90", head: 1, kind: Kind::Period, value: 1 }, // ب ظ
    Entry { phrase: b"\x81.\x90", head: 1, kind: Kind::Period, value: 1 }, // ب.ظ
    Entry { phrase: b"\x81\x80\x89\x9b\x8b", head: 5, kind: Kind::Place, value: 9998 }, // باريس
    Entry { phrase: b"\x81\x80\x96\x80\x97\x8b", head: 6, kind: Kind::Day, value: -1 }, // بالأمس
    Entry { phrase: b"\x81\x80\x96\x82\x9a\x94\x9b\x82 \x80\x96\x91\x80\x96\x97\x9b", head: 8, kind: Kind::Zone, value: 9999 }, // بالتوقيت العالمي
    Entry { phrase: b"\x81\x80\x96\x82\x9a\x94\x9b\x82 \x80\x96\x97\x85\x96\x9b", head: 8, kind: Kind::Zone, value: 9998 }, // بالتوقيت المحلي
    Entry { phrase: b"\x81\x80\x96\x82\x9a\x94\x9b\x82", head: 8, kind: Kind::ZoneIntro, value: 0 }, // بالتوقيت
    Entry { phrase: b"\x81\x82\x80\x89\x9b\x86", head: 6, kind: Kind::Joiner, value: 0 }, // بتاريخ
    Entry { phrase: b"\x81\x82\x97\x80\x97 \x80\x96\x8b\x80\x91\x99", head: 5, kind: Kind::Joiner, value: 1 }, // بتمام الساعة
    Entry { phrase: b"\x81\x82\x97\x80\x97", head: 5, kind: Kind::Joiner, value: 0 }, // بتمام
    Entry { phrase: b"\x81\x82\x9a\x94\x9b\x82", head: 6, kind: Kind::ZoneIntro, value: 0 }, // بتوقيت
    Entry { phrase: b"\x81\x89\x94\x97", head: 4, kind: Kind::Label, value: 2 }, // برقم
    Entry { phrase: b"\x81\x89\x96\x9b\x98", head: 5, kind: Kind::Place, value: 9998 }, // برلين
    Entry { phrase: b"\x81\x8e\x91 \x83\x9a\x80\x98", head: 3, kind: Kind::Moments, value: 0 }, // بضع ثوان
    Entry { phrase: b"\x81\x91\x87 \x97\x98\x82\x8d\x93 \x80\x96\x96\x9b\x96", head: 3, kind: Kind::Period, value: 0 }, // بعد منتصف الليل
    Entry { phrase: b"\x81\x91\x87 \x80\x96\x90\x99\x89", head: 3, kind: Kind::Period, value: 1 }, // بعد الظهر
    Entry { phrase: b"\x81\x91\x87 \x90\x99\x89", head: 3, kind: Kind::Period, value: 1 }, // بعد ظهر
    Entry { phrase: b"\x81\x91\x87", head: 3, kind: Kind::Joiner, value: 5 }, // بعد
    Entry { phrase: b"\x81\x92\x87\x80\x87", head: 5, kind: Kind::Place, value: 180 }, // بغداد
    Entry { phrase: b"\x81\x98\x8b\x81\x99", head: 5, kind: Kind::Label, value: 2 }, // بنسبة
    Entry { phrase: b"\x81\x9b\x89\x9a\x82", head: 5, kind: Kind::Place, value: 9998 }, // بيروت
    Entry { phrase: b"\x81\x9b\x98", head: 3, kind: Kind::Joiner, value: 5 }, // بين
    Entry { phrase: b"\x82 \x91 \x97", head: 1, kind: Kind::Zone, value: 9999 }, // ت ع م
    Entry { phrase: b"\x82.\x91.\x97", head: 1, kind: Kind::Zone, value: 9999 }, // ت.ع.م
    Entry { phrase: b"\x82 1", head: 1, kind: Kind::Month, value: 10 }, // ت 1
    Entry { phrase: b"\x82 2", head: 1, kind: Kind::Month, value: 11 }, // ت 2
    Entry { phrase: b"\x82 \x92", head: 1, kind: Kind::Zone, value: 9999 }, // ت غ
    Entry { phrase: b"\x82 \x97", head: 1, kind: Kind::Zone, value: 180 }, // ت م
    Entry { phrase: b"\x82.\x92", head: 1, kind: Kind::Zone, value: 9999 }, // ت.غ
    Entry { phrase: b"\x82.\x97", head: 1, kind: Kind::Zone, value: 180 }, // ت.م
    Entry { phrase: b"\x821", head: 1, kind: Kind::Month, value: 10 }, // ت1
    Entry { phrase: b"\x822", head: 1, kind: Kind::Month, value: 11 }, // ت2
    Entry { phrase: b"\x82\x80\x89\x9b\x86 \x98\x8c\x89 \x80\x96\x97\x94\x80\x96", head: 5, kind: Kind::Label, value: 0 }, // تاريخ نشر المقال
    Entry { phrase: b"\x82\x80\x89\x9b\x86 \x80\x86\x89 \x82\x85\x87\x9b\x83", head: 5, kind: Kind::Label, value: 1 }, // تاريخ آخر تحديث
    Entry { phrase: b"\x82\x80\x89\x9b\x86 \x80\x86\x89 \x82\x91\x87\x9b\x96", head: 5, kind: Kind::Label, value: 1 }, // تاريخ آخر تعديل
    Entry { phrase: b"\x82\x80\x89\x9b\x86 \x98\x8c\x89 \x80\x96\x86\x81\x89", head: 5, kind: Kind::Label, value: 0 }, // تاريخ نشر الخبر
    Entry { phrase: b"\x82\x80\x89\x9b\x86 \x80\x96\x80\x98\x82\x99\x80\x9c", head: 5, kind: Kind::Label, value: 3 }, // تاريخ الانتهاء
    Entry { phrase: b"\x82\x80\x89\x9b\x86 \x80\x96\x80\x98\x8e\x97\x80\x97", head: 5, kind: Kind::Label, value: 3 }, // تاريخ الانضمام
    Entry { phrase: b"\x82\x80\x89\x9b\x86 \x80\x96\x97\x89\x80\x84\x91\x99", head: 5, kind: Kind::Label, value: 1 }, // تاريخ المراجعة
    Entry { phrase: b"\x82\x80\x89\x9b\x86 \x80\x96\x80\x89\x8c\x93\x99", head: 5, kind: Kind::Label, value: 3 }, // تاريخ الأرشفة
    Entry { phrase: b"\x82\x80\x89\x9b\x86 \x80\x96\x80\x8e\x80\x93\x99", head: 5, kind: Kind::Label, value: 0 }, // تاريخ الإضافة
    Entry { phrase: b"\x82\x80\x89\x9b\x86 \x80\x96\x80\x91\x96\x80\x98", head: 5, kind: Kind::Label, value: 0 }, // تاريخ الإعلان
    Entry { phrase: b"\x82\x80\x89\x9b\x86 \x80\x96\x82\x85\x87\x9b\x83", head: 5, kind: Kind::Label, value: 1 }, // تاريخ التحديث
    Entry { phrase: b"\x82\x80\x89\x9b\x86 \x80\x96\x82\x85\x89\x9b\x89", head: 5, kind: Kind::Label, value: 0 }, // تاريخ التحرير
    Entry { phrase: b"\x82\x80\x89\x9b\x86 \x80\x96\x82\x85\x9b\x9b\x98", head: 5, kind: Kind::Label, value: 1 }, // تاريخ التحيين
    Entry { phrase: b"\x82\x80\x89\x9b\x86 \x80\x96\x82\x91\x87\x9b\x96", head: 5, kind: Kind::Label, value: 1 }, // تاريخ التعديل
    Entry { phrase: b"\x82\x80\x89\x9b\x86 \x80\x96\x97\x9b\x96\x80\x87", head: 5, kind: Kind::Label, value: 3 }, // تاريخ الميلاد
    Entry { phrase: b"\x82\x80\x89\x9b\x86 \x80\x96\x9a\x96\x80\x87\x99", head: 5, kind: Kind::Label, value: 3 }, // تاريخ الولادة
    Entry { phrase: b"\x82\x80\x89\x9b\x86 \x80\x96\x97\x94\x80\x96", head: 5, kind: Kind::Label, value: 0 }, // تاريخ المقال
    Entry { phrase: b"\x82\x80\x89\x9b\x86 \x80\x96\x9a\x93\x80\x99", head: 5, kind: Kind::Label, value: 3 }, // تاريخ الوفاة
    Entry { phrase: b"\x82\x80\x89\x9b\x86 \x80\x96\x86\x81\x89", head: 5, kind: Kind::Label, value: 0 }, // تاريخ الخبر
    Entry { phrase: b"\x82\x80\x89\x9b\x86 \x80\x96\x8b\x85\x81", head: 5, kind: Kind::Label, value: 3 }, // تاريخ السحب
    Entry { phrase: b"\x82\x80\x89\x9b\x86 \x80\x96\x98\x8c\x89", head: 5, kind: Kind::Label, value: 0 }, // تاريخ النشر
    Entry { phrase: b"\x82\x80\x89\x9b\x86 \x80\x96\x81\x83", head: 5, kind: Kind::Label, value: 0 }, // تاريخ البث
    Entry { phrase: b"\x82\x80\x89\x9b\x86", head: 5, kind: Kind::Label, value: 10 }, // تاريخ
    Entry { phrase: b"\x82\x85\x87\x9b\x83", head: 5, kind: Kind::Label, value: 11 }, // تحديث
    Entry { phrase: b"\x82\x85\x9b\x9b\x98", head: 5, kind: Kind::Label, value: 11 }, // تحيين
    Entry { phrase: b"\x82\x89\x95\x9b\x80", head: 5, kind: Kind::Place, value: 180 }, // تركيا
    Entry { phrase: b"\x82\x8b\x91", head: 3, kind: Kind::Number, value: 9 }, // تسع
    Entry { phrase: b"\x82\x8b\x91\x99", head: 4, kind: Kind::Number, value: 9 }, // تسعة
    Entry { phrase: b"\x82\x8c\x89\x9b\x98 \x80\x96\x83\x80\x98\x9b", head: 5, kind: Kind::Month, value: 11 }, // تشرين الثاني
    Entry { phrase: b"\x82\x8c\x89\x9b\x98 \x80\x96\x80\x9a\x96", head: 5, kind: Kind::Month, value: 10 }, // تشرين الأول
    Entry { phrase: b"\x82\x8c\x89\x9b\x98 \x83\x80\x98\x9b", head: 5, kind: Kind::Month, value: 11 }, // تشرين ثاني
    Entry { phrase: b"\x82\x8c\x89\x9b\x98 \x80\x9a\x96", head: 5, kind: Kind::Month, value: 10 }, // تشرين أول
    Entry { phrase: b"\x82\x8c\x89\x9b\x98 \x83\x80\x98", head: 5, kind: Kind::Month, value: 11 }, // تشرين ثان
    Entry { phrase: b"\x82\x8c\x89\x9b\x98 1", head: 5, kind: Kind::Month, value: 10 }, // تشرين 1
    Entry { phrase: b"\x82\x8c\x89\x9b\x98 2", head: 5, kind: Kind::Month, value: 11 }, // تشرين 2
    Entry { phrase: b"\x82\x8c\x89\x9b\x981", head: 5, kind: Kind::Month, value: 10 }, // تشرين1
    Entry { phrase: b"\x82\x8c\x89\x9b\x982", head: 5, kind: Kind::Month, value: 11 }, // تشرين2
    Entry { phrase: b"\x82\x91\x87\x9b\x96", head: 5, kind: Kind::Label, value: 11 }, // تعديل
    Entry { phrase: b"\x82\x92", head: 2, kind: Kind::Zone, value: 9999 }, // تغ
    Entry { phrase: b"\x82\x96\x93\x9a\x98", head: 5, kind: Kind::Label, value: 2 }, // تلفون
    Entry { phrase: b"\x82\x97 \x80\x96\x82\x85\x87\x9b\x83", head: 2, kind: Kind::Label, value: 1 }, // تم التحديث
    Entry { phrase: b"\x82\x97 \x80\x96\x82\x85\x9b\x9b\x98", head: 2, kind: Kind::Label, value: 1 }, // تم التحيين
    Entry { phrase: b"\x82\x97 \x80\x96\x82\x91\x87\x9b\x96", head: 2, kind: Kind::Label, value: 1 }, // تم التعديل
    Entry { phrase: b"\x82\x97 \x82\x85\x87\x9b\x83\x99\x80", head: 2, kind: Kind::Label, value: 1 }, // تم تحديثها
    Entry { phrase: b"\x82\x97 \x80\x87\x89\x80\x84\x99", head: 2, kind: Kind::Label, value: 0 }, // تم إدراجه
    Entry { phrase: b"\x82\x97 \x82\x85\x87\x9b\x83\x99", head: 2, kind: Kind::Label, value: 1 }, // تم تحديثه
    Entry { phrase: b"\x82\x97 \x80\x96\x98\x8c\x89", head: 2, kind: Kind::Label, value: 0 }, // تم النشر
    Entry { phrase: b"\x82\x97 \x98\x8c\x89\x99\x80", head: 2, kind: Kind::Label, value: 0 }, // تم نشرها
    Entry { phrase: b"\x82\x97 \x98\x8c\x89\x99", head: 2, kind: Kind::Label, value: 0 }, // تم نشره
    Entry { phrase: b"\x82\x97\x80\x97", head: 4, kind: Kind::Joiner, value: 0 }, // تمام
    Entry { phrase: b"\x82\x97\x82 \x80\x96\x97\x89\x80\x84\x91\x99", head: 3, kind: Kind::Label, value: 1 }, // تمت المراجعة
    Entry { phrase: b"\x82\x97\x82 \x80\x96\x80\x89\x8c\x93\x99", head: 3, kind: Kind::Label, value: 3 }, // تمت الأرشفة
    Entry { phrase: b"\x82\x97\x9a\x8a", head: 4, kind: Kind::Month, value: 7 }, // تموز
    Entry { phrase: b"\x82\x9a\x94\x9b\x82 \x91\x80\x96\x97\x9b", head: 5, kind: Kind::Zone, value: 9999 }, // توقيت عالمي
    Entry { phrase: b"\x82\x9a\x94\x9b\x82 \x97\x85\x96\x9b", head: 5, kind: Kind::Zone, value: 9998 }, // توقيت محلي
    Entry { phrase: b"\x82\x9a\x94\x9b\x82", head: 5, kind: Kind::ZoneIntro, value: 0 }, // توقيت
    Entry { phrase: b"\x82\x9a\x98\x8b", head: 4, kind: Kind::Place, value: 60 }, // تونس
    Entry { phrase: b"\x83\x80\x98\x9b\x82\x80\x98", head: 7, kind: Kind::Unit, value: 2 }, // ثانيتان
    Entry { phrase: b"\x83\x80\x98\x9b\x82\x9b\x98", head: 7, kind: Kind::Unit, value: 2 }, // ثانيتين
    Entry { phrase: b"\x83\x80\x98\x9b\x99", head: 5, kind: Kind::Unit, value: 1 }, // ثانية
    Entry { phrase: b"\x83\x96\x80\x83", head: 4, kind: Kind::Number, value: 3 }, // ثلاث
    Entry { phrase: b"\x83\x96\x80\x83\x80\x9c", head: 6, kind: Kind::Weekday, value: 2 }, // ثلاثاء
    Entry { phrase: b"\x83\x96\x80\x83\x99", head: 5, kind: Kind::Number, value: 3 }, // ثلاثة
    Entry { phrase: b"\x83\x97\x80\x98", head: 4, kind: Kind::Number, value: 8 }, // ثمان
    Entry { phrase: b"\x83\x97\x80\x98\x9b", head: 5, kind: Kind::Number, value: 8 }, // ثماني
    Entry { phrase: b"\x83\x97\x80\x98\x9b\x99", head: 6, kind: Kind::Number, value: 8 }, // ثمانية
    Entry { phrase: b"\x83\x9a\x80\x98 \x94\x96\x9b\x96\x99", head: 4, kind: Kind::Moments, value: 0 }, // ثوان قليلة
    Entry { phrase: b"\x83\x9a\x80\x98", head: 4, kind: Kind::Moments, value: 0 }, // ثوان
    Entry { phrase: b"\x83\x9a\x80\x98", head: 4, kind: Kind::Unit, value: 0 }, // ثوان
    Entry { phrase: b"\x83\x9a\x80\x98\x9b \x94\x96\x9b\x96\x99", head: 5, kind: Kind::Moments, value: 0 }, // ثواني قليلة
    Entry { phrase: b"\x83\x9a\x80\x98\x9b", head: 5, kind: Kind::Moments, value: 0 }, // ثواني
    Entry { phrase: b"\x83\x9a\x80\x98\x9b", head: 5, kind: Kind::Unit, value: 0 }, // ثواني
    Entry { phrase: b"\x84\x80\x98\x93\x9b", head: 5, kind: Kind::Month, value: 1 }, // جانفي
    Entry { phrase: b"\x84\x89\x98\x82\x8c", head: 5, kind: Kind::Zone, value: 9999 }, // جرنتش
    Entry { phrase: b"\x84\x89\x9b \x82\x85\x87\x9b\x83\x99\x80", head: 3, kind: Kind::Label, value: 1 }, // جرى تحديثها
    Entry { phrase: b"\x84\x89\x9b \x82\x85\x87\x9b\x83\x99", head: 3, kind: Kind::Label, value: 1 }, // جرى تحديثه
    Entry { phrase: b"\x84\x89\x9b\x98\x82\x8c", head: 6, kind: Kind::Place, value: 9999 }, // جرينتش
    Entry { phrase: b"\x84\x89\x9b\x98\x82\x8c", head: 6, kind: Kind::Zone, value: 9999 }, // جرينتش
    Entry { phrase: b"\x84\x89\x9b\x98\x9b\x82\x8c", head: 7, kind: Kind::Place, value: 9999 }, // جرينيتش
    Entry { phrase: b"\x84\x89\x9b\x98\x9b\x82\x8c", head: 7, kind: Kind::Zone, value: 9999 }, // جرينيتش
    Entry { phrase: b"\x84\x97\x80\x87 \x80\x96\x83\x80\x98\x9b\x99", head: 4, kind: Kind::Hijri, value: 6 }, // جماد الثانية
    Entry { phrase: b"\x84\x97\x80\x87 \x80\x96\x80\x86\x89\x99", head: 4, kind: Kind::Hijri, value: 6 }, // جماد الآخرة
    Entry { phrase: b"\x84\x97\x80\x87 \x80\x96\x80\x86\x89\x9b", head: 4, kind: Kind::Hijri, value: 6 }, // جماد الأخرى
    Entry { phrase: b"\x84\x97\x80\x87 \x80\x96\x80\x9a\x96\x9b", head: 4, kind: Kind::Hijri, value: 5 }, // جماد الأولى
    Entry { phrase: b"\x84\x97\x80\x87 \x80\x96\x83\x80\x98\x9b", head: 4, kind: Kind::Hijri, value: 6 }, // جماد الثاني
    Entry { phrase: b"\x84\x97\x80\x87 \x80\x96\x80\x86\x89", head: 4, kind: Kind::Hijri, value: 6 }, // جماد الآخر
    Entry { phrase: b"\x84\x97\x80\x87 \x80\x96\x80\x9a\x96", head: 4, kind: Kind::Hijri, value: 5 }, // جماد الأول
    Entry { phrase: b"\x84\x97\x80\x87 \x83\x80\x98\x9b\x99", head: 4, kind: Kind::Hijri, value: 6 }, // جماد ثانية
    Entry { phrase: b"\x84\x97\x80\x87 \x80\x86\x89\x99", head: 4, kind: Kind::Hijri, value: 6 }, // جماد آخرة
    Entry { phrase: b"\x84\x97\x80\x87 \x80\x9a\x96\x9b", head: 4, kind: Kind::Hijri, value: 5 }, // جماد أولى
    Entry { phrase: b"\x84\x97\x80\x87 \x83\x80\x98\x9b", head: 4, kind: Kind::Hijri, value: 6 }, // جماد ثاني
    Entry { phrase: b"\x84\x97\x80\x87 \x80\x86\x89", head: 4, kind: Kind::Hijri, value: 6 }, // جماد آخر
    Entry { phrase: b"\x84\x97\x80\x87 \x80\x9a\x96", head: 4, kind: Kind::Hijri, value: 5 }, // جماد أول
    Entry { phrase: b"\x84\x97\x80\x87 1", head: 4, kind: Kind::Hijri, value: 5 }, // جماد 1
    Entry { phrase: b"\x84\x97\x80\x87 2", head: 4, kind: Kind::Hijri, value: 6 }, // جماد 2
    Entry { phrase: b"\x84\x97\x80\x87\x9b \x80\x96\x83\x80\x98\x9b\x99", head: 5, kind: Kind::Hijri, value: 6 }, // جمادى الثانية
    Entry { phrase: b"\x84\x97\x80\x87\x9b \x80\x96\x80\x86\x89\x99", head: 5, kind: Kind::Hijri, value: 6 }, // جمادى الآخرة
    Entry { phrase: b"\x84\x97\x80\x87\x9b \x80\x96\x80\x86\x89\x9b", head: 5, kind: Kind::Hijri, value: 6 }, // جمادى الأخرى
    Entry { phrase: b"\x84\x97\x80\x87\x9b \x80\x96\x80\x9a\x96\x80", head: 5, kind: Kind::Hijri, value: 5 }, // جمادى الاولا
    Entry { phrase: b"\x84\x97\x80\x87\x9b \x80\x96\x80\x9a\x96\x9b", head: 5, kind: Kind::Hijri, value: 5 }, // جمادى الأولى
    Entry { phrase: b"\x84\x97\x80\x87\x9b \x80\x96\x83\x80\x98\x9b", head: 5, kind: Kind::Hijri, value: 6 }, // جمادى الثاني
    Entry { phrase: b"\x84\x97\x80\x87\x9b \x80\x96\x80\x86\x89", head: 5, kind: Kind::Hijri, value: 6 }, // جمادى الآخر
    Entry { phrase: b"\x84\x97\x80\x87\x9b \x80\x96\x80\x9a\x96", head: 5, kind: Kind::Hijri, value: 5 }, // جمادى الأول
    Entry { phrase: b"\x84\x97\x80\x87\x9b \x83\x80\x98\x9b\x99", head: 5, kind: Kind::Hijri, value: 6 }, // جمادى ثانية
    Entry { phrase: b"\x84\x97\x80\x87\x9b \x80\x86\x89\x99", head: 5, kind: Kind::Hijri, value: 6 }, // جمادى آخرة
    Entry { phrase: b"\x84\x97\x80\x87\x9b \x80\x9a\x96\x9b", head: 5, kind: Kind::Hijri, value: 5 }, // جمادى أولى
    Entry { phrase: b"\x84\x97\x80\x87\x9b \x83\x80\x98\x9b", head: 5, kind: Kind::Hijri, value: 6 }, // جمادى ثاني
    Entry { phrase: b"\x84\x97\x80\x87\x9b \x80\x86\x89", head: 5, kind: Kind::Hijri, value: 6 }, // جمادى آخر
    Entry { phrase: b"\x84\x97\x80\x87\x9b \x80\x9a\x96", head: 5, kind: Kind::Hijri, value: 5 }, // جمادى أول
    Entry { phrase: b"\x84\x97\x80\x87\x9b 1", head: 5, kind: Kind::Hijri, value: 5 }, // جمادى 1
    Entry { phrase: b"\x84\x97\x80\x87\x9b 2", head: 5, kind: Kind::Hijri, value: 6 }, // جمادى 2
    Entry { phrase: b"\x84\x97\x80\x87\x9b1", head: 5, kind: Kind::Hijri, value: 5 }, // جمادى1
    Entry { phrase: b"\x84\x97\x80\x87\x9b2", head: 5, kind: Kind::Hijri, value: 6 }, // جمادى2
    Entry { phrase: b"\x84\x97\x91\x99", head: 4, kind: Kind::Weekday, value: 5 }, // جمعة
    Entry { phrase: b"\x84\x98\x9b\x99", head: 4, kind: Kind::Counted, value: 0 }, // جنيه
    Entry { phrase: b"\x84\x98\x9b\x99\x80", head: 5, kind: Kind::Counted, value: 0 }, // جنيها
    Entry { phrase: b"\x84\x9a\x80\x96", head: 4, kind: Kind::Label, value: 2 }, // جوال
    Entry { phrase: b"\x84\x9a\x80\x98", head: 4, kind: Kind::Month, value: 6 }, // جوان
    Entry { phrase: b"\x84\x9a\x96\x9b\x99", head: 5, kind: Kind::Month, value: 7 }, // جولية
    Entry { phrase: b"\x84\x9a\x9b\x96\x9b\x99", head: 6, kind: Kind::Month, value: 7 }, // جويلية
    Entry { phrase: b"\x84\x9b\x81\x9a\x82\x9b", head: 6, kind: Kind::Place, value: 180 }, // جيبوتي
    Entry { phrase: b"\x85\x82\x9b", head: 3, kind: Kind::Joiner, value: 5 }, // حتى
    Entry { phrase: b"\x85\x87\x83 \x93\x9b", head: 3, kind: Kind::Label, value: 1 }, // حدث في
    Entry { phrase: b"\x85\x87\x83", head: 3, kind: Kind::Label, value: 11 }, // حدث
    Entry { phrase: b"\x85\x87\x83\x82 \x93\x9b", head: 4, kind: Kind::Label, value: 1 }, // حدثت في
    Entry { phrase: b"\x85\x87\x83\x82", head: 4, kind: Kind::Label, value: 11 }, // حدثت
    Entry { phrase: b"\x85\x89\x89 \x81\x82\x80\x89\x9b\x86", head: 3, kind: Kind::Label, value: 0 }, // حرر بتاريخ
    Entry { phrase: b"\x85\x89\x89 \x93\x9b", head: 3, kind: Kind::Label, value: 0 }, // حرر في
    Entry { phrase: b"\x85\x8a\x9b\x89\x80\x98", head: 6, kind: Kind::Month, value: 6 }, // حزيران
    Entry { phrase: b"\x85\x8b\x81 \x82\x9a\x94\x9b\x82", head: 3, kind: Kind::ZoneIntro, value: 0 }, // حسب توقيت
    Entry { phrase: b"\x85\x9a\x80\x96\x9b", head: 5, kind: Kind::Ago, value: 2 }, // حوالي
    Entry { phrase: b"\x85\x9b\x98 \x93\x9b", head: 3, kind: Kind::Label, value: 1 }, // حين في
    Entry { phrase: b"\x86\x97\x8b", head: 3, kind: Kind::Number, value: 5 }, // خمس
    Entry { phrase: b"\x86\x97\x8b\x99", head: 4, kind: Kind::Number, value: 5 }, // خمسة
    Entry { phrase: b"\x86\x97\x9b\x8b", head: 4, kind: Kind::Weekday, value: 4 }, // خميس
    Entry { phrase: b"\x87", head: 1, kind: Kind::Unit, value: 100 }, // د
    Entry { phrase: b"\x87\x81\x9b", head: 3, kind: Kind::Place, value: 240 }, // دبي
    Entry { phrase: b"\x87\x84\x98\x81\x89", head: 5, kind: Kind::Month, value: 12 }, // دجنبر
    Entry { phrase: b"\x87\x89\x99\x97", head: 4, kind: Kind::Counted, value: 0 }, // درهم
    Entry { phrase: b"\x87\x89\x99\x97\x80", head: 5, kind: Kind::Counted, value: 0 }, // درهما
    Entry { phrase: b"\x87\x8b\x97\x81\x89", head: 5, kind: Kind::Month, value: 12 }, // دسمبر
    Entry { phrase: b"\x87\x94\x80\x9b\x94", head: 5, kind: Kind::Unit, value: 100 }, // دقائق
    Entry { phrase: b"\x87\x94\x9b\x94\x82\x80\x98", head: 7, kind: Kind::Unit, value: 102 }, // دقيقتان
    Entry { phrase: b"\x87\x94\x9b\x94\x82\x9b\x98", head: 7, kind: Kind::Unit, value: 102 }, // دقيقتين
    Entry { phrase: b"\x87\x94\x9b\x94\x99 \x9a\x80\x85\x87\x99", head: 5, kind: Kind::Unit, value: 101 }, // دقيقة واحدة
    Entry { phrase: b"\x87\x94\x9b\x94\x99", head: 5, kind: Kind::Unit, value: 101 }, // دقيقة
    Entry { phrase: b"\x87\x97\x8c\x94", head: 4, kind: Kind::Place, value: 9998 }, // دمشق
    Entry { phrase: b"\x87\x9a\x96\x80\x89", head: 5, kind: Kind::Counted, value: 0 }, // دولار
    Entry { phrase: b"\x87\x9a\x96\x80\x89\x80", head: 6, kind: Kind::Counted, value: 0 }, // دولارا
    Entry { phrase: b"\x87\x9b\x8b\x97\x81\x89", head: 6, kind: Kind::Month, value: 12 }, // ديسمبر
    Entry { phrase: b"\x87\x9b\x8b\x9b\x97\x81\x89", head: 7, kind: Kind::Month, value: 12 }, // ديسيمبر
    Entry { phrase: b"\x87\x9b\x98\x80\x89", head: 5, kind: Kind::Counted, value: 0 }, // دينار
    Entry { phrase: b"\x87\x9b\x98\x80\x89\x80", head: 6, kind: Kind::Counted, value: 0 }, // دينارا
    Entry { phrase: b"\x88\x80 \x80\x96\x94\x91\x87\x99", head: 2, kind: Kind::Hijri, value: 11 }, // ذا القعدة
    Entry { phrase: b"\x88\x80 \x80\x96\x85\x84\x99", head: 2, kind: Kind::Hijri, value: 12 }, // ذا الحجة
    Entry { phrase: b"\x88\x80 \x94\x91\x87\x99", head: 2, kind: Kind::Hijri, value: 11 }, // ذا قعدة
    Entry { phrase: b"\x88\x80 \x85\x84\x99", head: 2, kind: Kind::Hijri, value: 12 }, // ذا حجة
    Entry { phrase: b"\x88\x80\x80\x96\x85\x84\x99", head: 7, kind: Kind::Hijri, value: 12 }, // ذاالحجة
    Entry { phrase: b"\x88\x80\x80\x96\x94\x91\x87\x99", head: 8, kind: Kind::Hijri, value: 11 }, // ذاالقعدة
    Entry { phrase: b"\x88\x9a \x80\x96\x94\x91\x87\x99 \x80\x96\x85\x89\x80\x97", head: 2, kind: Kind::Hijri, value: 11 }, // ذو القعدة الحرام
    Entry { phrase: b"\x88\x9a \x80\x96\x85\x84\x99 \x80\x96\x85\x89\x80\x97", head: 2, kind: Kind::Hijri, value: 12 }, // ذو الحجة الحرام
    Entry { phrase: b"\x88\x9a \x80\x96\x94\x91\x87\x99", head: 2, kind: Kind::Hijri, value: 11 }, // ذو القعدة
    Entry { phrase: b"\x88\x9a \x80\x96\x85\x84\x99", head: 2, kind: Kind::Hijri, value: 12 }, // ذو الحجة
    Entry { phrase: b"\x88\x9a \x94\x91\x87\x99", head: 2, kind: Kind::Hijri, value: 11 }, // ذو قعدة
    Entry { phrase: b"\x88\x9a \x85\x84\x99", head: 2, kind: Kind::Hijri, value: 12 }, // ذو حجة
    Entry { phrase: b"\x88\x9a\x80\x96\x85\x84\x99", head: 7, kind: Kind::Hijri, value: 12 }, // ذوالحجة
    Entry { phrase: b"\x88\x9a\x80\x96\x94\x91\x87\x99", head: 8, kind: Kind::Hijri, value: 11 }, // ذوالقعدة
    Entry { phrase: b"\x88\x9b \x80\x96\x94\x91\x87\x99 \x80\x96\x85\x89\x80\x97", head: 2, kind: Kind::Hijri, value: 11 }, // ذي القعدة الحرام
    Entry { phrase: b"\x88\x9b \x80\x96\x85\x84\x99 \x80\x96\x85\x89\x80\x97", head: 2, kind: Kind::Hijri, value: 12 }, // ذي الحجة الحرام
    Entry { phrase: b"\x88\x9b \x80\x96\x94\x91\x87\x99", head: 2, kind: Kind::Hijri, value: 11 }, // ذي القعدة
    Entry { phrase: b"\x88\x9b \x80\x96\x85\x84\x99", head: 2, kind: Kind::Hijri, value: 12 }, // ذي الحجة
    Entry { phrase: b"\x88\x9b \x94\x91\x87\x99", head: 2, kind: Kind::Hijri, value: 11 }, // ذي قعدة
    Entry { phrase: b"\x88\x9b \x85\x84\x99", head: 2, kind: Kind::Hijri, value: 12 }, // ذي حجة
    Entry { phrase: b"\x88\x9b\x80\x96\x85\x84\x99", head: 7, kind: Kind::Hijri, value: 12 }, // ذيالحجة
    Entry { phrase: b"\x88\x9b\x80\x96\x94\x91\x87\x99", head: 8, kind: Kind::Hijri, value: 11 }, // ذيالقعدة
    Entry { phrase: b"\x89\x81\x91 \x8b\x80\x91\x99", head: 3, kind: Kind::Unit, value: 115 }, // ربع ساعة
    Entry { phrase: b"\x89\x81\x9b\x91 \x80\x96\x80\x98\x9a\x89", head: 4, kind: Kind::Hijri, value: 3 }, // ربيع الأنور
    Entry { phrase: b"\x89\x81\x9b\x91 \x80\x96\x83\x80\x98\x9b", head: 4, kind: Kind::Hijri, value: 4 }, // ربيع الثاني
    Entry { phrase: b"\x89\x81\x9b\x91 \x80\x96\x80\x86\x89", head: 4, kind: Kind::Hijri, value: 4 }, // ربيع الآخر
    Entry { phrase: b"\x89\x81\x9b\x91 \x80\x96\x80\x9a\x96", head: 4, kind: Kind::Hijri, value: 3 }, // ربيع الأول
    Entry { phrase: b"\x89\x81\x9b\x91 \x83\x80\x98\x9b", head: 4, kind: Kind::Hijri, value: 4 }, // ربيع ثاني
    Entry { phrase: b"\x89\x81\x9b\x91 \x80\x86\x89", head: 4, kind: Kind::Hijri, value: 4 }, // ربيع آخر
    Entry { phrase: b"\x89\x81\x9b\x91 \x80\x9a\x96", head: 4, kind: Kind::Hijri, value: 3 }, // ربيع أول
    Entry { phrase: b"\x89\x81\x9b\x91 \x83\x80\x98", head: 4, kind: Kind::Hijri, value: 4 }, // ربيع ثان
    Entry { phrase: b"\x89\x81\x9b\x91 1", head: 4, kind: Kind::Hijri, value: 3 }, // ربيع 1
    Entry { phrase: b"\x89\x81\x9b\x91 2", head: 4, kind: Kind::Hijri, value: 4 }, // ربيع 2
    Entry { phrase: b"\x89\x81\x9b\x911", head: 4, kind: Kind::Hijri, value: 3 }, // ربيع1
    Entry { phrase: b"\x89\x81\x9b\x912", head: 4, kind: Kind::Hijri, value: 4 }, // ربيع2
    Entry { phrase: b"\x89\x84\x81 \x80\x96\x97\x89\x84\x81", head: 3, kind: Kind::Hijri, value: 7 }, // رجب المرجب
    Entry { phrase: b"\x89\x84\x81 \x80\x96\x80\x8d\x81", head: 3, kind: Kind::Hijri, value: 7 }, // رجب الأصب
    Entry { phrase: b"\x89\x84\x81 \x80\x96\x93\x89\x87", head: 3, kind: Kind::Hijri, value: 7 }, // رجب الفرد
    Entry { phrase: b"\x89\x84\x81", head: 3, kind: Kind::Hijri, value: 7 }, // رجب
    Entry { phrase: b"\x89\x93\x91 \x93\x9b", head: 3, kind: Kind::Label, value: 0 }, // رفع في
    Entry { phrase: b"\x89\x94\x97 \x80\x96\x93\x80\x82\x9a\x89\x99", head: 3, kind: Kind::Label, value: 2 }, // رقم الفاتورة
    Entry { phrase: b"\x89\x94\x97 \x80\x96\x80\x9b\x87\x80\x91", head: 3, kind: Kind::Label, value: 2 }, // رقم الإيداع
    Entry { phrase: b"\x89\x94\x97 \x80\x96\x85\x8b\x80\x81", head: 3, kind: Kind::Label, value: 2 }, // رقم الحساب
    Entry { phrase: b"\x89\x94\x97 \x80\x96\x94\x8e\x9b\x99", head: 3, kind: Kind::Label, value: 2 }, // رقم القضية
    Entry { phrase: b"\x89\x94\x97 \x80\x96\x99\x80\x82\x93", head: 3, kind: Kind::Label, value: 2 }, // رقم الهاتف
    Entry { phrase: b"\x89\x94\x97 \x80\x96\x99\x9a\x9b\x99", head: 3, kind: Kind::Label, value: 2 }, // رقم الهوية
    Entry { phrase: b"\x89\x94\x97 \x80\x96\x94\x9b\x87", head: 3, kind: Kind::Label, value: 2 }, // رقم القيد
    Entry { phrase: b"\x89\x94\x97", head: 3, kind: Kind::Label, value: 2 }, // رقم
    Entry { phrase: b"\x89\x97\x8e\x80\x98 \x80\x96\x97\x81\x80\x89\x95", head: 5, kind: Kind::Hijri, value: 9 }, // رمضان المبارك
    Entry { phrase: b"\x89\x97\x8e\x80\x98 \x80\x96\x95\x89\x9b\x97", head: 5, kind: Kind::Hijri, value: 9 }, // رمضان الكريم
    Entry { phrase: b"\x89\x97\x8e\x80\x98 \x80\x96\x97\x91\x90\x97", head: 5, kind: Kind::Hijri, value: 9 }, // رمضان المعظم
    Entry { phrase: b"\x89\x97\x8e\x80\x98", head: 5, kind: Kind::Hijri, value: 9 }, // رمضان
    Entry { phrase: b"\x89\x9a\x84\x91 \x93\x9b", head: 4, kind: Kind::Label, value: 1 }, // روجع في
    Entry { phrase: b"\x89\x9b\x80\x96\x80", head: 5, kind: Kind::Counted, value: 0 }, // ريالا
    Entry { phrase: b"\x8b", head: 1, kind: Kind::Unit, value: 200 }, // س
    Entry { phrase: b"\x8b\x80\x91\x80\x82", head: 5, kind: Kind::Unit, value: 200 }, // ساعات
    Entry { phrase: b"\x8b\x80\x91\x82\x80\x98", head: 6, kind: Kind::Unit, value: 202 }, // ساعتان
    Entry { phrase: b"\x8b\x80\x91\x82\x9b\x98", head: 6, kind: Kind::Unit, value: 202 }, // ساعتين
    Entry { phrase: b"\x8b\x80\x91\x99 \x9a\x80\x85\x87\x99", head: 4, kind: Kind::Unit, value: 201 }, // ساعة واحدة
    Entry { phrase: b"\x8b\x80\x91\x99 \x9a\x98\x8d\x93", head: 4, kind: Kind::Unit, value: 190 }, // ساعة ونصف
    Entry { phrase: b"\x8b\x80\x91\x99", head: 4, kind: Kind::Joiner, value: 1 }, // ساعة
    Entry { phrase: b"\x8b\x80\x91\x99", head: 4, kind: Kind::Unit, value: 201 }, // ساعة
    Entry { phrase: b"\x8b\x81\x82", head: 3, kind: Kind::Weekday, value: 6 }, // سبت
    Entry { phrase: b"\x8b\x81\x82\x97\x81\x89", head: 6, kind: Kind::Month, value: 9 }, // سبتمبر
    Entry { phrase: b"\x8b\x81\x91", head: 3, kind: Kind::Number, value: 7 }, // سبع
    Entry { phrase: b"\x8b\x81\x91\x99", head: 4, kind: Kind::Number, value: 7 }, // سبعة
    Entry { phrase: b"\x8b\x82", head: 2, kind: Kind::Number, value: 6 }, // ست
    Entry { phrase: b"\x8b\x82\x99", head: 3, kind: Kind::Number, value: 6 }, // ستة
    Entry { phrase: b"\x8b\x96\x8f\x98\x99 \x91\x97\x80\x98", head: 5, kind: Kind::Place, value: 240 }, // سلطنة عمان
    Entry { phrase: b"\x8b\x97", head: 2, kind: Kind::Counted, value: 0 }, // سم
    Entry { phrase: b"\x8b\x97\x80\x87", head: 4, kind: Kind::Label, value: 2 }, // سماد
    Entry { phrase: b"\x8b\x98\x82\x80\x98", head: 5, kind: Kind::Unit, value: 602 }, // سنتان
    Entry { phrase: b"\x8b\x98\x82\x9b\x98", head: 5, kind: Kind::Unit, value: 602 }, // سنتين
    Entry { phrase: b"\x8b\x98\x99 \x9a\x80\x85\x87\x99", head: 3, kind: Kind::Unit, value: 601 }, // سنة واحدة
    Entry { phrase: b"\x8b\x98\x99", head: 3, kind: Kind::Joiner, value: 3 }, // سنة
    Entry { phrase: b"\x8b\x98\x99", head: 3, kind: Kind::Unit, value: 601 }, // سنة
    Entry { phrase: b"\x8b\x98\x9a\x80\x82", head: 5, kind: Kind::Label, value: 2 }, // سنوات
    Entry { phrase: b"\x8b\x98\x9a\x80\x82", head: 5, kind: Kind::Unit, value: 600 }, // سنوات
    Entry { phrase: b"\x8b\x98\x9b\x98", head: 4, kind: Kind::Unit, value: 600 }, // سنين
    Entry { phrase: b"\x8b\x9a\x89\x9b\x80", head: 5, kind: Kind::Place, value: 9998 }, // سوريا
    Entry { phrase: b"\x8b\x9b\x81\x82\x97\x81\x89", head: 7, kind: Kind::Month, value: 9 }, // سيبتمبر
    Entry { phrase: b"\x8c\x81\x80\x8f", head: 4, kind: Kind::Month, value: 2 }, // شباط
    Entry { phrase: b"\x8c\x82\x97\x81\x89", head: 5, kind: Kind::Month, value: 9 }, // شتمبر
    Entry { phrase: b"\x8c\x82\x98\x81\x89", head: 5, kind: Kind::Month, value: 9 }, // شتنبر
    Entry { phrase: b"\x8c\x86\x8d", head: 3, kind: Kind::Counted, value: 0 }, // شخص
    Entry { phrase: b"\x8c\x91\x81\x80\x98 \x80\x96\x97\x91\x90\x97", head: 5, kind: Kind::Hijri, value: 8 }, // شعبان المعظم
    Entry { phrase: b"\x8c\x91\x81\x80\x98", head: 5, kind: Kind::Hijri, value: 8 }, // شعبان
    Entry { phrase: b"\x8c\x99\x89 \x9a\x80\x85\x87", head: 3, kind: Kind::Unit, value: 501 }, // شهر واحد
    Entry { phrase: b"\x8c\x99\x89", head: 3, kind: Kind::Joiner, value: 2 }, // شهر
    Entry { phrase: b"\x8c\x99\x89", head: 3, kind: Kind::Unit, value: 501 }, // شهر
    Entry { phrase: b"\x8c\x99\x89\x80", head: 4, kind: Kind::Unit, value: 501 }, // شهرا
    Entry { phrase: b"\x8c\x99\x89\x80\x98", head: 5, kind: Kind::Unit, value: 502 }, // شهران
    Entry { phrase: b"\x8c\x99\x89\x9b\x98", head: 5, kind: Kind::Unit, value: 502 }, // شهرين
    Entry { phrase: b"\x8c\x99\x9a\x89", head: 4, kind: Kind::Unit, value: 500 }, // شهور
    Entry { phrase: b"\x8c\x9a\x80\x96 \x80\x96\x97\x95\x89\x97", head: 4, kind: Kind::Hijri, value: 10 }, // شوال المكرم
    Entry { phrase: b"\x8c\x9a\x80\x96", head: 4, kind: Kind::Hijri, value: 10 }, // شوال
    Entry { phrase: b"\x8d", head: 1, kind: Kind::Period, value: 0 }, // ص
    Entry { phrase: b"\x8d\x81\x80\x85", head: 4, kind: Kind::Period, value: 0 }, // صباح
    Entry { phrase: b"\x8d\x81\x80\x85\x80", head: 5, kind: Kind::Period, value: 0 }, // صباحا
    Entry { phrase: b"\x8d\x93\x89 \x80\x96\x97\x90\x93\x89", head: 3, kind: Kind::Hijri, value: 2 }, // صفر المظفر
    Entry { phrase: b"\x8d\x93\x89 \x80\x96\x86\x9b\x89", head: 3, kind: Kind::Hijri, value: 2 }, // صفر الخير
    Entry { phrase: b"\x8d\x93\x89", head: 3, kind: Kind::Hijri, value: 2 }, // صفر
    Entry { phrase: b"\x8d\x98\x91\x80\x9c", head: 5, kind: Kind::Place, value: 180 }, // صنعاء
    Entry { phrase: b"\x8d\x9a\x82", head: 3, kind: Kind::Counted, value: 0 }, // صوت
    Entry { phrase: b"\x8e\x85\x9b", head: 3, kind: Kind::Period, value: 0 }, // ضحى
    Entry { phrase: b"\x8f\x89\x80\x81\x96\x8b", head: 6, kind: Kind::Place, value: 9998 }, // طرابلس
    Entry { phrase: b"\x8f\x98", head: 2, kind: Kind::Counted, value: 0 }, // طن
    Entry { phrase: b"\x8f\x98\x80", head: 3, kind: Kind::Counted, value: 0 }, // طنا
    Entry { phrase: b"\x8f\x99\x89\x80\x98", head: 5, kind: Kind::Place, value: 9998 }, // طهران
    Entry { phrase: b"\x90\x99\x89", head: 3, kind: Kind::Period, value: 2 }, // ظهر
    Entry { phrase: b"\x90\x99\x89\x80", head: 4, kind: Kind::Period, value: 2 }, // ظهرا
    Entry { phrase: b"\x91\x80\x97 \x9a\x80\x85\x87", head: 3, kind: Kind::Unit, value: 601 }, // عام واحد
    Entry { phrase: b"\x91\x80\x97", head: 3, kind: Kind::Joiner, value: 3 }, // عام
    Entry { phrase: b"\x91\x80\x97", head: 3, kind: Kind::Unit, value: 601 }, // عام
    Entry { phrase: b"\x91\x80\x97\x80", head: 4, kind: Kind::Unit, value: 601 }, // عاما
    Entry { phrase: b"\x91\x80\x97\x80\x98", head: 5, kind: Kind::Unit, value: 602 }, // عامان
    Entry { phrase: b"\x91\x80\x97\x9b\x98", head: 5, kind: Kind::Unit, value: 602 }, // عامين
    Entry { phrase: b"\x91\x87\x87 \x80\x96\x8a\x9a\x80\x89 \x97\x98\x88", head: 3, kind: Kind::Label, value: 3 }, // عدد الزوار منذ
    Entry { phrase: b"\x91\x87\x87", head: 3, kind: Kind::Label, value: 2 }, // عدد
    Entry { phrase: b"\x91\x87\x96 \x93\x9b", head: 3, kind: Kind::Label, value: 1 }, // عدل في
    Entry { phrase: b"\x91\x87\x96", head: 3, kind: Kind::Label, value: 11 }, // عدل
    Entry { phrase: b"\x91\x87\x96\x82 \x93\x9b", head: 4, kind: Kind::Label, value: 1 }, // عدلت في
    Entry { phrase: b"\x91\x87\x98", head: 3, kind: Kind::Place, value: 180 }, // عدن
    Entry { phrase: b"\x91\x8c\x80\x9c", head: 4, kind: Kind::Period, value: 1 }, // عشاء
    Entry { phrase: b"\x91\x8c\x89", head: 3, kind: Kind::Number, value: 10 }, // عشر
    Entry { phrase: b"\x91\x8c\x89\x99", head: 4, kind: Kind::Number, value: 10 }, // عشرة
    Entry { phrase: b"\x91\x8d\x89", head: 3, kind: Kind::Period, value: 1 }, // عصر
    Entry { phrase: b"\x91\x8d\x89\x80", head: 4, kind: Kind::Period, value: 1 }, // عصرا
    Entry { phrase: b"\x91\x8e\x9a \x97\x98\x88", head: 3, kind: Kind::Label, value: 3 }, // عضو منذ
    Entry { phrase: b"\x91\x96\x9b \x80\x96\x8b\x80\x91\x99", head: 3, kind: Kind::Joiner, value: 1 }, // على الساعة
    Entry { phrase: b"\x91\x96\x9b", head: 3, kind: Kind::Joiner, value: 0 }, // على
    Entry { phrase: b"\x91\x97\x80\x98", head: 4, kind: Kind::Place, value: 9998 }, // عمان
    Entry { phrase: b"\x91\x98\x87 \x80\x96\x8b\x80\x91\x99", head: 3, kind: Kind::Joiner, value: 1 }, // عند الساعة
    Entry { phrase: b"\x91\x98\x87", head: 3, kind: Kind::Joiner, value: 0 }, // عند
    Entry { phrase: b"\x92\x80\x9b\x99", head: 4, kind: Kind::Joiner, value: 5 }, // غاية
    Entry { phrase: b"\x92\x89\x80\x97", head: 4, kind: Kind::Counted, value: 0 }, // غرام
    Entry { phrase: b"\x92\x89\x98\x82\x8c", head: 5, kind: Kind::Zone, value: 9999 }, // غرنتش
    Entry { phrase: b"\x92\x89\x9b\x98\x82\x8c", head: 6, kind: Kind::Place, value: 9999 }, // غرينتش
    Entry { phrase: b"\x92\x89\x9b\x98\x82\x8c", head: 6, kind: Kind::Zone, value: 9999 }, // غرينتش
    Entry { phrase: b"\x92\x89\x9b\x98\x9b\x82\x8c", head: 7, kind: Kind::Place, value: 9999 }, // غرينيتش
    Entry { phrase: b"\x92\x89\x9b\x98\x9b\x82\x8c", head: 7, kind: Kind::Zone, value: 9999 }, // غرينيتش
    Entry { phrase: b"\x92\x8a\x99", head: 3, kind: Kind::Place, value: 9998 }, // غزة
    Entry { phrase: b"\x92\x8c\x82", head: 3, kind: Kind::Month, value: 8 }, // غشت
    Entry { phrase: b"\x93\x80\x95\x8b", head: 4, kind: Kind::Label, value: 2 }, // فاكس
    Entry { phrase: b"\x93\x81\x89\x80\x9b\x89", head: 6, kind: Kind::Month, value: 2 }, // فبراير
    Entry { phrase: b"\x93\x84\x89", head: 3, kind: Kind::Period, value: 0 }, // فجر
    Entry { phrase: b"\x93\x84\x89\x80", head: 4, kind: Kind::Period, value: 0 }, // فجرا
    Entry { phrase: b"\x93\x96\x8b\x8f\x9b\x98", head: 6, kind: Kind::Place, value: 9998 }, // فلسطين
    Entry { phrase: b"\x93\x9b \x82\x97\x80\x97 \x80\x96\x8b\x80\x91\x99", head: 2, kind: Kind::Joiner, value: 1 }, // في تمام الساعة
    Entry { phrase: b"\x93\x9b \x80\x96\x8b\x80\x91\x99", head: 2, kind: Kind::Joiner, value: 1 }, // في الساعة
    Entry { phrase: b"\x93\x9b \x91\x80\x97", head: 2, kind: Kind::Joiner, value: 3 }, // في عام
    Entry { phrase: b"\x93\x9b \x9b\x9a\x97", head: 2, kind: Kind::Joiner, value: 0 }, // في يوم
    Entry { phrase: b"\x93\x9b", head: 2, kind: Kind::Joiner, value: 0 }, // في
    Entry { phrase: b"\x93\x9b\x93\x89\x9b", head: 5, kind: Kind::Month, value: 2 }, // فيفري
    Entry { phrase: b"\x94 \x90", head: 1, kind: Kind::Period, value: 0 }, // ق ظ
    Entry { phrase: b"\x94.\x90", head: 1, kind: Kind::Period, value: 0 }, // ق.ظ
    Entry { phrase: b"\x94\x81\x96 \x80\x96\x90\x99\x89", head: 3, kind: Kind::Period, value: 0 }, // قبل الظهر
    Entry { phrase: b"\x94\x81\x96 \x80\x97\x8b", head: 3, kind: Kind::Day, value: -2 }, // قبل أمس
    Entry { phrase: b"\x94\x81\x96", head: 3, kind: Kind::Ago, value: 0 }, // قبل
    Entry { phrase: b"\x94\x89\x80\x81\x99", head: 5, kind: Kind::Ago, value: 2 }, // قرابة
    Entry { phrase: b"\x94\x89\x80\x89 \x91\x87\x87", head: 4, kind: Kind::Label, value: 2 }, // قرار عدد
    Entry { phrase: b"\x94\x89\x9b\x98\x82\x8c", head: 6, kind: Kind::Zone, value: 9999 }, // قرينتش
    Entry { phrase: b"\x94\x8e\x9b\x99 \x91\x87\x87", head: 4, kind: Kind::Label, value: 2 }, // قضية عدد
    Entry { phrase: b"\x94\x8f\x89", head: 3, kind: Kind::Place, value: 180 }, // قطر
    Entry { phrase: b"\x94\x96\x9b\x96", head: 4, kind: Kind::Moments, value: 0 }, // قليل
    Entry { phrase: b"\x94\x9b\x80\x8b", head: 4, kind: Kind::Label, value: 2 }, // قياس
    Entry { phrase: b"\x95 1", head: 1, kind: Kind::Month, value: 12 }, // ك 1
    Entry { phrase: b"\x95 2", head: 1, kind: Kind::Month, value: 1 }, // ك 2
    Entry { phrase: b"\x951", head: 1, kind: Kind::Month, value: 12 }, // ك1
    Entry { phrase: b"\x952", head: 1, kind: Kind::Month, value: 1 }, // ك2
    Entry { phrase: b"\x95\x80\x98\x9a\x98 \x80\x96\x83\x80\x98\x9b", head: 5, kind: Kind::Month, value: 1 }, // كانون الثاني
    Entry { phrase: b"\x95\x80\x98\x9a\x98 \x80\x96\x80\x9a\x96", head: 5, kind: Kind::Month, value: 12 }, // كانون الأول
    Entry { phrase: b"\x95\x80\x98\x9a\x98 \x83\x80\x98\x9b", head: 5, kind: Kind::Month, value: 1 }, // كانون ثاني
    Entry { phrase: b"\x95\x80\x98\x9a\x98 \x80\x9a\x96", head: 5, kind: Kind::Month, value: 12 }, // كانون أول
    Entry { phrase: b"\x95\x80\x98\x9a\x98 \x83\x80\x98", head: 5, kind: Kind::Month, value: 1 }, // كانون ثان
    Entry { phrase: b"\x95\x80\x98\x9a\x98 1", head: 5, kind: Kind::Month, value: 12 }, // كانون 1
    Entry { phrase: b"\x95\x80\x98\x9a\x98 2", head: 5, kind: Kind::Month, value: 1 }, // كانون 2
    Entry { phrase: b"\x95\x80\x98\x9a\x981", head: 5, kind: Kind::Month, value: 12 }, // كانون1
    Entry { phrase: b"\x95\x80\x98\x9a\x982", head: 5, kind: Kind::Month, value: 1 }, // كانون2
    Entry { phrase: b"\x95\x82\x81 \x93\x9b", head: 3, kind: Kind::Label, value: 0 }, // كتب في
    Entry { phrase: b"\x95\x82\x81", head: 3, kind: Kind::Label, value: 10 }, // كتب
    Entry { phrase: b"\x95\x89\x9b\x98\x82\x8c", head: 6, kind: Kind::Zone, value: 9999 }, // كرينتش
    Entry { phrase: b"\x95\x92", head: 2, kind: Kind::Counted, value: 0 }, // كغ
    Entry { phrase: b"\x95\x96\x92", head: 3, kind: Kind::Counted, value: 0 }, // كلغ
    Entry { phrase: b"\x96\x80\x91\x81", head: 4, kind: Kind::Counted, value: 0 }, // لاعب
    Entry { phrase: b"\x96\x81\x98\x80\x98", head: 5, kind: Kind::Place, value: 9998 }, // لبنان
    Entry { phrase: b"\x96\x82\x89", head: 3, kind: Kind::Counted, value: 0 }, // لتر
    Entry { phrase: b"\x96\x85\x90\x80\x82", head: 5, kind: Kind::Moments, value: 0 }, // لحظات
    Entry { phrase: b"\x96\x8b\x98\x99", head: 4, kind: Kind::Joiner, value: 3 }, // لسنة
    Entry { phrase: b"\x96\x8c\x99\x89", head: 4, kind: Kind::Joiner, value: 2 }, // لشهر
    Entry { phrase: b"\x96\x91\x80\x97", head: 4, kind: Kind::Joiner, value: 3 }, // لعام
    Entry { phrase: b"\x96\x96\x80\x82\x8d\x80\x96", head: 7, kind: Kind::Label, value: 2 }, // للاتصال
    Entry { phrase: b"\x96\x96\x82\x9a", head: 4, kind: Kind::Now, value: 0 }, // للتو
    Entry { phrase: b"\x96\x96\x82\x9a\x80\x8d\x96", head: 7, kind: Kind::Label, value: 2 }, // للتواصل
    Entry { phrase: b"\x96\x96\x91\x80\x97", head: 5, kind: Kind::Joiner, value: 3 }, // للعام
    Entry { phrase: b"\x96\x96\x97\x9b\x96\x80\x87", head: 7, kind: Kind::Era, value: 0 }, // للميلاد
    Entry { phrase: b"\x96\x96\x99\x84\x89\x99", head: 6, kind: Kind::Era, value: 1 }, // للهجرة
    Entry { phrase: b"\x96\x98\x87\x98", head: 4, kind: Kind::Place, value: 9998 }, // لندن
    Entry { phrase: b"\x96\x9b\x81\x9b\x80", head: 5, kind: Kind::Place, value: 120 }, // ليبيا
    Entry { phrase: b"\x96\x9b\x89\x99", head: 4, kind: Kind::Counted, value: 0 }, // ليرة
    Entry { phrase: b"\x96\x9b\x96", head: 3, kind: Kind::Period, value: 3 }, // ليل
    Entry { phrase: b"\x96\x9b\x96\x80", head: 4, kind: Kind::Period, value: 3 }, // ليلا
    Entry { phrase: b"\x96\x9b\x9a\x97", head: 4, kind: Kind::Joiner, value: 0 }, // ليوم
    Entry { phrase: b"\x97", head: 1, kind: Kind::Era, value: 0 }, // م
    Entry { phrase: b"\x97", head: 1, kind: Kind::Period, value: 1 }, // م
    Entry { phrase: b"\x97\x80\x87\x99", head: 4, kind: Kind::Label, value: 2 }, // مادة
    Entry { phrase: b"\x97\x80\x89\x8b", head: 4, kind: Kind::Month, value: 3 }, // مارس
    Entry { phrase: b"\x97\x80\x9b", head: 3, kind: Kind::Month, value: 5 }, // ماي
    Entry { phrase: b"\x97\x80\x9b\x8b", head: 4, kind: Kind::Month, value: 5 }, // مايس
    Entry { phrase: b"\x97\x80\x9b\x9a", head: 4, kind: Kind::Month, value: 5 }, // مايو
    Entry { phrase: b"\x97\x82\x89", head: 3, kind: Kind::Counted, value: 0 }, // متر
    Entry { phrase: b"\x97\x82\x89\x80", head: 4, kind: Kind::Counted, value: 0 }, // مترا
    Entry { phrase: b"\x97\x85\x87\x83", head: 4, kind: Kind::Label, value: 11 }, // محدث
    Entry { phrase: b"\x97\x85\x87\x83\x99", head: 5, kind: Kind::Label, value: 1 }, // محدثة
    Entry { phrase: b"\x97\x85\x89\x97 \x80\x96\x85\x89\x80\x97", head: 4, kind: Kind::Hijri, value: 1 }, // محرم الحرام
    Entry { phrase: b"\x97\x85\x89\x97", head: 4, kind: Kind::Hijri, value: 1 }, // محرم
    Entry { phrase: b"\x97\x87\x99 \x80\x96\x93\x9b\x87\x9b\x9a", head: 3, kind: Kind::Label, value: 2 }, // مدة الفيديو
    Entry { phrase: b"\x97\x87\x99 \x80\x96\x94\x89\x80\x9c\x99", head: 3, kind: Kind::Label, value: 2 }, // مدة القراءة
    Entry { phrase: b"\x97\x87\x99", head: 3, kind: Kind::Label, value: 2 }, // مدة
    Entry { phrase: b"\x97\x8b\x80\x9b\x80", head: 5, kind: Kind::Period, value: 1 }, // مسائا
    Entry { phrase: b"\x97\x8b\x80\x9c", head: 4, kind: Kind::Period, value: 1 }, // مساء
    Entry { phrase: b"\x97\x8b\x80\x9c\x80", head: 5, kind: Kind::Period, value: 1 }, // مساءا
    Entry { phrase: b"\x97\x8b\x94\x8f", head: 4, kind: Kind::Place, value: 240 }, // مسقط
    Entry { phrase: b"\x97\x8d\x89", head: 3, kind: Kind::Place, value: 9998 }, // مصر
    Entry { phrase: b"\x97\x8e\x82", head: 3, kind: Kind::Ago, value: 1 }, // مضت
    Entry { phrase: b"\x97\x92\x89\x81\x80", head: 5, kind: Kind::Period, value: 1 }, // مغربا
    Entry { phrase: b"\x97\x94\x80\x8b", head: 4, kind: Kind::Label, value: 2 }, // مقاس
    Entry { phrase: b"\x97\x94\x87\x9b\x8c\x9a", head: 6, kind: Kind::Place, value: 180 }, // مقديشو
    Entry { phrase: b"\x97\x94\x91\x87", head: 4, kind: Kind::Counted, value: 0 }, // مقعد
    Entry { phrase: b"\x97\x95\x99 \x80\x96\x97\x95\x89\x97\x99", head: 3, kind: Kind::Place, value: 180 }, // مكة المكرمة
    Entry { phrase: b"\x97\x95\x99", head: 3, kind: Kind::Place, value: 180 }, // مكة
    Entry { phrase: b"\x97\x96\x97", head: 3, kind: Kind::Counted, value: 0 }, // ملم
    Entry { phrase: b"\x97\x98 \x80\x96\x91\x80\x97", head: 2, kind: Kind::Joiner, value: 3 }, // من العام
    Entry { phrase: b"\x97\x98 \x8b\x98\x99", head: 2, kind: Kind::Joiner, value: 3 }, // من سنة
    Entry { phrase: b"\x97\x98 \x8c\x99\x89", head: 2, kind: Kind::Joiner, value: 2 }, // من شهر
    Entry { phrase: b"\x97\x98 \x91\x80\x97", head: 2, kind: Kind::Joiner, value: 3 }, // من عام
    Entry { phrase: b"\x97\x98 \x9b\x9a\x97", head: 2, kind: Kind::Joiner, value: 0 }, // من يوم
    Entry { phrase: b"\x97\x98", head: 2, kind: Kind::Joiner, value: 2 }, // من
    Entry { phrase: b"\x97\x98\x82\x8d\x93 \x80\x96\x96\x9b\x96", head: 5, kind: Kind::Period, value: 3 }, // منتصف الليل
    Entry { phrase: b"\x97\x98\x87", head: 3, kind: Kind::Ago, value: 0 }, // مند
    Entry { phrase: b"\x97\x98\x88", head: 3, kind: Kind::Ago, value: 0 }, // منذ
    Entry { phrase: b"\x97\x98\x8c\x9a\x89 \x93\x9b", head: 5, kind: Kind::Label, value: 0 }, // منشور في
    Entry { phrase: b"\x97\x98\x8c\x9a\x89", head: 5, kind: Kind::Label, value: 10 }, // منشور
    Entry { phrase: b"\x97\x9a\x80\x8b\x97", head: 5, kind: Kind::Label, value: 2 }, // مواسم
    Entry { phrase: b"\x97\x9a\x81\x80\x9b\x96", head: 6, kind: Kind::Label, value: 2 }, // موبايل
    Entry { phrase: b"\x97\x9a\x89\x8c\x93 \x97\x98 \x80\x96\x80\x8d\x96 \x93\x9b", head: 5, kind: Kind::Label, value: 3 }, // مؤرشف من الأصل في
    Entry { phrase: b"\x97\x9a\x89\x9b\x82\x80\x98\x9b\x80", head: 9, kind: Kind::Place, value: 9999 }, // موريتانيا
    Entry { phrase: b"\x97\x9a\x8b\x95\x9a", head: 5, kind: Kind::Place, value: 180 }, // موسكو
    Entry { phrase: b"\x97\x9b\x96\x80\x87\x9b", head: 6, kind: Kind::Era, value: 0 }, // ميلادي
    Entry { phrase: b"\x97\x9b\x96\x80\x87\x9b\x99", head: 7, kind: Kind::Era, value: 0 }, // ميلادية
    Entry { phrase: b"\x98\x80\x8d\x89", head: 4, kind: Kind::Month, value: 27 }, // ناصر
    Entry { phrase: b"\x98\x85\x9a", head: 3, kind: Kind::Ago, value: 2 }, // نحو
    Entry { phrase: b"\x98\x8b\x81\x99", head: 4, kind: Kind::Label, value: 2 }, // نسبة
    Entry { phrase: b"\x98\x8b\x86\x99", head: 4, kind: Kind::Label, value: 2 }, // نسخة
    Entry { phrase: b"\x98\x8c\x89 \x81\x82\x80\x89\x9b\x86", head: 3, kind: Kind::Label, value: 0 }, // نشر بتاريخ
    Entry { phrase: b"\x98\x8c\x89 \x9b\x9a\x97", head: 3, kind: Kind::Label, value: 0 }, // نشر يوم
    Entry { phrase: b"\x98\x8c\x89 \x93\x9b", head: 3, kind: Kind::Label, value: 0 }, // نشر في
    Entry { phrase: b"\x98\x8c\x89", head: 3, kind: Kind::Label, value: 10 }, // نشر
    Entry { phrase: b"\x98\x8c\x89\x82 \x81\x82\x80\x89\x9b\x86", head: 4, kind: Kind::Label, value: 0 }, // نشرت بتاريخ
    Entry { phrase: b"\x98\x8c\x89\x82 \x93\x9b", head: 4, kind: Kind::Label, value: 0 }, // نشرت في
    Entry { phrase: b"\x98\x8c\x89\x82", head: 4, kind: Kind::Label, value: 10 }, // نشرت
    Entry { phrase: b"\x98\x8d\x93 \x8b\x80\x91\x99", head: 3, kind: Kind::Unit, value: 130 }, // نصف ساعة
    Entry { phrase: b"\x98\x94\x8f\x99", head: 4, kind: Kind::Counted, value: 0 }, // نقطة
    Entry { phrase: b"\x98\x9a\x80\x95\x8c\x9a\x8f", head: 7, kind: Kind::Place, value: 9999 }, // نواكشوط
    Entry { phrase: b"\x98\x9a\x93\x97\x81\x89", head: 6, kind: Kind::Month, value: 11 }, // نوفمبر
    Entry { phrase: b"\x98\x9a\x93\x98\x81\x89", head: 6, kind: Kind::Month, value: 11 }, // نوفنبر
    Entry { phrase: b"\x98\x9a\x98\x81\x89", head: 5, kind: Kind::Month, value: 11 }, // نونبر
    Entry { phrase: b"\x98\x9b\x8b\x80\x98", head: 5, kind: Kind::Month, value: 4 }, // نيسان
    Entry { phrase: b"\x98\x9b\x9a\x9b\x9a\x89\x95", head: 7, kind: Kind::Place, value: 9998 }, // نيويورك
    Entry { phrase: b"\x99", head: 1, kind: Kind::Era, value: 1 }, // هـ
    Entry { phrase: b"\x99\x80\x82\x93", head: 4, kind: Kind::Label, value: 2 }, // هاتف
    Entry { phrase: b"\x99\x80\x98\x9b\x81\x80\x96", head: 7, kind: Kind::Month, value: 28 }, // هانيبال
    Entry { phrase: b"\x99\x84\x89\x9b", head: 4, kind: Kind::Era, value: 1 }, // هجري
    Entry { phrase: b"\x99\x84\x89\x9b\x99", head: 5, kind: Kind::Era, value: 1 }, // هجرية
    Entry { phrase: b"\x99\x87\x93", head: 3, kind: Kind::Counted, value: 0 }, // هدف
    Entry { phrase: b"\x99\x9a", head: 2, kind: Kind::Joiner, value: 5 }, // هو
    Entry { phrase: b"\x9a \x80\x96\x89\x81\x91", head: 1, kind: Kind::Minutes, value: 15 }, // و الربع
    Entry { phrase: b"\x9a \x80\x96\x98\x8d\x93", head: 1, kind: Kind::Minutes, value: 30 }, // و النصف
    Entry { phrase: b"\x9a \x89\x81\x91", head: 1, kind: Kind::Minutes, value: 15 }, // و ربع
    Entry { phrase: b"\x9a \x98\x8d\x93", head: 1, kind: Kind::Minutes, value: 30 }, // و نصف
    Entry { phrase: b"\x9a\x80\x82\x8b\x80\x81", head: 6, kind: Kind::Label, value: 2 }, // واتساب
    Entry { phrase: b"\x9a\x80\x8c\x98\x8f\x98", head: 6, kind: Kind::Place, value: 9998 }, // واشنطن
    Entry { phrase: b"\x9a\x80\x96\x83\x96\x83", head: 6, kind: Kind::Minutes, value: 20 }, // والثلث
    Entry { phrase: b"\x9a\x80\x96\x89\x81\x91", head: 6, kind: Kind::Minutes, value: 15 }, // والربع
    Entry { phrase: b"\x9a\x80\x96\x98\x8d\x93", head: 6, kind: Kind::Minutes, value: 30 }, // والنصف
    Entry { phrase: b"\x9a\x83\x96\x83", head: 4, kind: Kind::Minutes, value: 20 }, // وثلث
    Entry { phrase: b"\x9a\x86\x97\x8b \x87\x94\x80\x9b\x94", head: 4, kind: Kind::Minutes, value: 5 }, // وخمس دقائق
    Entry { phrase: b"\x9a\x89\x81\x91", head: 4, kind: Kind::Minutes, value: 15 }, // وربع
    Entry { phrase: b"\x9a\x8b\x8f \x80\x9a\x89\x9a\x81\x80", head: 3, kind: Kind::Place, value: 9998 }, // وسط أوروبا
    Entry { phrase: b"\x9a\x91\x8c\x89 \x87\x94\x80\x9b\x94", head: 4, kind: Kind::Minutes, value: 10 }, // وعشر دقائق
    Entry { phrase: b"\x9a\x93\x94 \x82\x9a\x94\x9b\x82", head: 3, kind: Kind::ZoneIntro, value: 0 }, // وفق توقيت
    Entry { phrase: b"\x9a\x94\x82 \x80\x96\x98\x8c\x89", head: 3, kind: Kind::Label, value: 0 }, // وقت النشر
    Entry { phrase: b"\x9a\x98\x8d\x93", head: 4, kind: Kind::Minutes, value: 30 }, // ونصف
    Entry { phrase: b"\x9b\x98\x80\x9b\x89", head: 5, kind: Kind::Month, value: 1 }, // يناير
    Entry { phrase: b"\x9b\x9a\x89\x9a", head: 4, kind: Kind::Counted, value: 0 }, // يورو
    Entry { phrase: b"\x9b\x9a\x96\x9b\x99", head: 5, kind: Kind::Month, value: 7 }, // يولية
    Entry { phrase: b"\x9b\x9a\x96\x9b\x9a", head: 5, kind: Kind::Month, value: 7 }, // يوليو
    Entry { phrase: b"\x9b\x9a\x96\x9b\x9a\x8a", head: 6, kind: Kind::Month, value: 7 }, // يوليوز
    Entry { phrase: b"\x9b\x9a\x97 \x9a\x80\x85\x87", head: 3, kind: Kind::Unit, value: 301 }, // يوم واحد
    Entry { phrase: b"\x9b\x9a\x97 \x80\x97\x8b", head: 3, kind: Kind::Day, value: -1 }, // يوم أمس
    Entry { phrase: b"\x9b\x9a\x97", head: 3, kind: Kind::Joiner, value: 0 }, // يوم
    Entry { phrase: b"\x9b\x9a\x97", head: 3, kind: Kind::Unit, value: 301 }, // يوم
    Entry { phrase: b"\x9b\x9a\x97\x80", head: 4, kind: Kind::Unit, value: 301 }, // يوما
    Entry { phrase: b"\x9b\x9a\x97\x80\x98", head: 5, kind: Kind::Unit, value: 302 }, // يومان
    Entry { phrase: b"\x9b\x9a\x97\x9b\x98", head: 5, kind: Kind::Unit, value: 302 }, // يومين
    Entry { phrase: b"\x9b\x9a\x98\x9b\x99", head: 5, kind: Kind::Month, value: 6 }, // يونية
    Entry { phrase: b"\x9b\x9a\x98\x9b\x9a", head: 5, kind: Kind::Month, value: 6 }, // يونيو
];

#!/usr/bin/env python3
"""Draws observations of data/packs at random and looks each up in its publisher's file, read again here by other code.

  python3 data/import/sample_values.py FOLDER [COUNT [SEED [SOURCE,…]]]

FOLDER holds the publishers' files under the names in FILES. Prints what does not agree, and how many do.
Nothing of the importers is used: another language, other readers, and rounding by the decimal module.
"""
import csv
import html
import io
import json
import os
import random
import re
import sys
import tarfile
from decimal import ROUND_HALF_UP, Decimal

PACKS = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'packs')
# source: file, columns of place, year and value
FILES = {
    'worldbank-population': ('worldbank_population.csv', 'Country Code', 'Year', 'Value'),
    'worldbank-gdp': ('worldbank_gdp_current_usd.csv', 'Country Code', 'Year', 'Value'),
    'worldbank-inflation': ('worldbank_inflation_named_gdp_but_IS_CPI.csv', 'Country Code', 'Year', 'Inflation'),
    'worldbank-gini': ('worldbank_gini.csv', 'Country Code', 'Year', 'Value'),
    'gapminder-life-expectancy': ('gapminder_life_expectancy.csv', 'country', 'time', 'lex'),
    'gapminder-refugees': ('unhcr_refugees_by_country_of_asylum.csv', 'country', 'time', 'unhcr_refg_in'),
    'gapminder-displaced-persons': ('unhcr_idps.csv', 'country', 'time', 'idps'),
    'gapminder-military-expenditure': ('sipri_military_exp_pct_gdp.csv', 'geo', 'time', 'military_expenditure_percent_of_gdp'),
    'gapminder-internet-users': ('wdi_internet_users_pct.csv', 'geo', 'time', 'internet_users'),
    'gapminder-urban-population': ('wdi_urban_population_pct.csv', 'geo', 'time', 'urban_population_percent_of_total'),
    'gapminder-human-development': ('undp_hdi.csv', 'geo', 'time', 'hdi_human_development_index'),
    'noaa-co2-mauna-loa': ('noaa_co2_mauna_loa_annual.csv', None, 'Year', 'Mean'),
    'noaa-co2-global': ('noaa_co2_global_annual.csv', None, 'Year', 'Mean'),
}
CODES = {'EU': 'EUU', 'EUROZONE': 'EMU', 'CUW': 'NLD_CURACAO'}
# Words that a Factbook field about the measure must hold in its path.
FIELD = {
    'population_total': 'population/total', 'population_growth_pct': 'population growth rate', 'median_age': 'median age/total', 'birth_rate': 'birth rate', 'death_rate': 'death rate',
    'net_migration_rate': 'net migration rate', 'infant_mortality': 'infant mortality rate/total', 'maternal_mortality': 'maternal mortality ratio', 'life_expectancy': 'life expectancy at birth/total population',
    'fertility_rate': 'total fertility rate', 'urban_population_pct': 'urbanization/urban population', 'health_expenditure_pct_gdp': 'health expenditure (as % of gdp)', 'physicians_per_1000': 'physician density',
    'obesity_pct': 'obesity', 'alcohol_per_capita': 'alcohol consumption per capita/total', 'tobacco_use_pct': 'tobacco use/total', 'education_expenditure_pct_gdp': 'education expenditure (% gdp)',
    'literacy_pct': 'literacy/total population', 'forest_area_pct': 'geography/land use/forest', 'area_total': 'geography/area/total', 'coastline': 'coastline', 'land_boundary': 'land boundaries/total',
    'co2_emissions': 'carbon dioxide emissions/total emissions', 'pm25': 'particulate matter', 'gdp_ppp_usd': 'real gdp (purchasing power parity) ', 'gdp_growth_pct': 'real gdp growth rate ',
    'gdp_per_capita_ppp': 'real gdp per capita ', 'gdp_nominal_usd': 'gdp (official exchange rate)', 'inflation_cpi_pct': 'inflation rate', 'unemployment_pct': 'economy/unemployment rate', 'gini_index': 'gini index',
    'poverty_national_pct': 'below poverty line', 'remittances_pct_gdp': 'remittances', 'public_debt_pct_gdp': 'public debt', 'exports_usd': 'economy/exports/', 'imports_usd': 'economy/imports/',
    'electricity_access_pct': 'electrification - total', 'electricity_consumption': 'electricity/consumption', 'nuclear_reactors': 'number of operational nuclear reactors', 'internet_users_pct': 'internet users',
    'mobile_subscriptions': 'mobile cellular/total', 'world_heritage_sites': 'total world heritage sites', 'military_exp_pct_gdp': 'military expenditures',
}
WITH_FILE = {'factbook-2026', 'worldbank-gdp-per-person', 'aca-nuclear-tests', 'factbook-2026-places', 'us-executive'}
WORDS = {'thousand': 10**3, 'million': 10**6, 'billion': 10**9, 'trillion': 10**12}


def rows():
    for pack in sorted(os.listdir(PACKS)):
        folder = os.path.join(PACKS, pack, 'observations')
        for name in sorted(os.listdir(folder)) if os.path.isdir(folder) else []:
            yield from csv.DictReader(open(os.path.join(folder, name), encoding='utf-8'))


class Files:
    def __init__(self, folder):
        self.folder, self.tables, self.book = folder, {}, None

    def table(self, source):
        if source not in self.tables:
            name, place, year, value = FILES[source]
            with open(os.path.join(self.folder, name), encoding='utf-8-sig') as file:
                self.tables[source] = {((row[place].upper() if place else ''), row[year]): row[value] for row in csv.DictReader(file)}
        return self.tables[source]

    def factbook(self, entity):
        if self.book is None:
            codes = {r['FIPS'].strip().lower(): r['ISO3166-1-Alpha-3'] for r in csv.DictReader(open(os.path.join(self.folder, 'country_codes.csv'), encoding='utf-8'))}
            codes.update(xx='WLD', ee='EU')
            self.book = {}
            with tarfile.open(os.path.join(self.folder, 'factbook-json-8662a8b1.tar.gz')) as tar:
                for member in tar:
                    code = os.path.basename(member.name)[:2]
                    if member.name.endswith('.json') and code in codes:
                        self.book[codes[code]] = list(fields(json.load(io.TextIOWrapper(tar.extractfile(member), 'utf-8'))))
        return self.book.get(entity, [])


def fields(node, path=''):
    for key, value in node.items() if isinstance(node, dict) else []:
        if key == 'text' or (key == 'note' and path.endswith('Elevation')):
            yield path.lower(), html.unescape(re.sub(r'<[^>]+>', ' ', str(value)))
        else:
            yield from fields(value, f'{path}/{key}' if path else key)


def agrees(text, value, digits):
    """`value`, as the pack has it, is `text` rounded to the digits that the pack keeps."""
    stated, kept = Decimal(text), Decimal(value)
    if digits:
        if stated == 0:
            return kept == 0
        step = Decimal(1).scaleb(stated.adjusted() - digits + 1)
    else:
        step = Decimal(1).scaleb(kept.as_tuple().exponent)
    return (stated / step).quantize(Decimal(1), ROUND_HALF_UP) * step == kept


def names(pack):
    for name in ('entities.csv', 'elements.csv'):
        path = os.path.join(PACKS, pack, name)
        if os.path.exists(path):
            yield from ((row['id'], row['name']) for row in csv.DictReader(open(path, encoding='utf-8')))


def nuclear_tests(files, entity, period):
    """Explosions of a country in a year or in a stretch of years, without those of North Korea in 2010, which were none."""
    name = dict(names('countries-core'))[entity]
    first, _, last = period.partition('/')
    with open(os.path.join(files.folder, 'aca_nuclear_tests.csv'), encoding='utf-8') as file:
        return sum(int(row['nuclear_weapons_tests']) for row in csv.DictReader(file)
                   if row['Entity'] == name and int(first) <= int(row['Year']) <= int(last or first) and (name, row['Year']) != ('North Korea', '2010'))


def place(files, entity, value):
    """Whether a page of the Factbook has the name of a place right beside its metres or millions."""
    name = re.escape(dict(names('places'))[entity])
    files.factbook('WLD')
    amount = f"{int(value):,} m\\b" if entity.startswith('MOUNTAIN') else re.escape(str(Decimal(value).scaleb(-6).normalize())) + '0* million'
    form = rf'{name}[^;<]*? {amount}' if entity.startswith('MOUNTAIN') else rf'{amount} {name}'
    return any(re.search(form, text) for page in files.book.values() for _, text in page)


def presidency(files, entity, period, value):
    """Whether that many presidencies had begun by its first day, terms in a row counted once."""
    with open(os.path.join(files.folder, 'us_presidents_executive.yaml'), encoding='utf-8') as file:
        people = re.split(r'^- ', file.read(), flags=re.M)[1:]
    terms = sorted((start, i) for i, text in enumerate(people) for start in re.findall(r"type: prez\n\s+start: '([\d-]+)'", text))
    begun = [i for k, (_, i) in enumerate(terms) if k == 0 or terms[k - 1][1] != i]
    own = re.compile(rf"(wikidata: |govtrack: ){entity.split(':')[-1]}\b")
    return begun[int(value) - 1:int(value)] and bool(own.search(people[begun[int(value) - 1]])) and (period[:10], begun[int(value) - 1]) in terms


def counted(files, source, entity, period, value):
    """Of what is no table of places by year; None where it is not one of these."""
    if source == 'aca-nuclear-tests':
        found = nuclear_tests(files, entity, period)
        return '' if found == int(value) else str(found)
    if source == 'factbook-2026-places':
        return '' if place(files, entity, value) else 'not beside its name'
    if source == 'us-executive':
        return '' if presidency(files, entity, period, value) else 'another number'
    return None


def look_up(files, row):
    """None if the row is right, else what was found."""
    source, entity, period, value = row['source'], row['entity'], row['period'], row['value']
    found = counted(files, source, entity, period, value)
    if found is not None:
        return found or None
    if source == 'worldbank-gdp-per-person':
        key = (CODES.get(entity, entity), period)
        gdp, people = (files.table(s).get(key) for s in ('worldbank-gdp', 'worldbank-population'))
        return None if gdp and people and abs(Decimal(gdp) / Decimal(people) / Decimal(value) - 1) < Decimal('0.001') else f'{gdp} / {people}'
    if source in FILES:
        table = files.table(source)
        place = '' if FILES[source][1] is None else entity
        text = table.get((place, period)) or table.get((CODES.get(entity, entity), period))
        digits = 5 if source == 'worldbank-gdp' else None
        return None if text and agrees(text, value, digits) else text
    found = []
    for path, text in files.factbook(entity):
        if FIELD[row['measure']] not in path:
            continue
        found.append(text)
        number = re.search(r'-?\$?-?[\d,]*\d(\.\d+)?', text)
        if not number:
            continue
        scale = re.match(r'\s*(thousand|million|billion|trillion)', text[number.end():])
        stated = Decimal(re.sub(r'[$,]', '', number.group())) * (WORDS[scale.group(1)] if scale else 1)
        dated = period in text or row['measure'] in ('area_total', 'coastline', 'land_boundary', 'world_heritage_sites')
        if stated == Decimal(value) and dated:
            return None
    return ' | '.join(found)[:200]


def main():
    folder = sys.argv[1]
    count, seed = (int(sys.argv[2]) if len(sys.argv) > 2 else 200), (int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    # The elements and the sizes of groups are in no file of the folder: they are held to their sources by hand.
    everything = [row for row in rows() if row['source'] in WITH_FILE or row['source'] in FILES]
    if len(sys.argv) > 4:
        everything = [row for row in everything if row['source'] in sys.argv[4].split(',')]
    sample = random.Random(seed).sample(everything, count)
    files, wrong = Files(folder), 0
    for row in sample:
        found = look_up(files, row)
        if found is not None:
            wrong += 1
            print(row['source'], row['entity'], row['measure'], row['period'], row['value'], '<>', found)
    print(f'{count - wrong} of {count} agree with the publisher’s file ({len(everything)} observations, seed {seed})')
    return 1 if wrong else 0


sys.exit(main())

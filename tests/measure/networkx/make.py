#!/usr/bin/env python3
"""Makes values.jsonl: 200 random networks, and what networkx says of them, in millionths.

    pip install networkx==3.6.1
    python3 tests/measure/networkx/make.py > tests/measure/networkx/values.jsonl

What networkx does not have (dyads, E-I index, fragmentation, core and periphery) is written out
here from the definition.
"""

import itertools
import json
import math
import random

import networkx as nx


def millionths(value):
    return math.floor(value * 1_000_000 + 0.500001)


def fragmentation(graph):
    n = len(graph)
    near = sum(1 / d for _, to in nx.all_pairs_shortest_path_length(graph) for d in to.values() if d)
    return 1 - near / (n * (n - 1))


def core_fit(graph, cores):
    """The best correlation of contacts with the ideal pattern of a core, over some cores."""
    pairs = list(itertools.combinations(graph, 2))
    ties = [int(graph.has_edge(*pair)) for pair in pairs]
    best = None
    for core in cores:
        ideal = [int(a in core or b in core) for a, b in pairs]
        mean_t, mean_i = sum(ties) / len(ties), sum(ideal) / len(ideal)
        var_t = sum((t - mean_t) ** 2 for t in ties)
        var_i = sum((i - mean_i) ** 2 for i in ideal)
        if var_t > 0 and var_i > 0:
            both = sum((t - mean_t) * (i - mean_i) for t, i in zip(ties, ideal))
            fit = both / math.sqrt(var_t * var_i)
            best = fit if best is None else max(best, fit)
    return None if best is None else millionths(best)


def all_cores(graph):
    sizes = range(1, len(graph))
    return itertools.chain.from_iterable(itertools.combinations(graph, size) for size in sizes)


def measured(directed, groups):
    n = len(directed)
    graph = directed.to_undirected()
    weighted = nx.Graph()
    weighted.add_nodes_from(range(n))
    for a, b, w in directed.edges(data="weight"):
        weighted.add_edge(a, b, weight=weighted.get_edge_data(a, b, {"weight": 0})["weight"] + w)
    mutual = sum(directed.has_edge(a, b) and directed.has_edge(b, a) for a, b in graph.edges)
    external = sum(groups[a] != groups[b] for a, b in graph.edges)
    m = graph.number_of_edges()
    parts = [[i for i in range(n) if groups[i] == g] for g in sorted(set(groups))]
    found = [nx.community.louvain_communities(weighted, weight="weight", seed=s) for s in range(20)]
    ins, outs = [d for _, d in directed.in_degree()], [d for _, d in directed.out_degree()]
    between = nx.betweenness_centrality(directed, normalized=True)
    top = max(between.values())
    return {
        "density": millionths(nx.density(graph)),
        "reciprocity": millionths(mutual / m),
        "ei_index": millionths((2 * external - m) / m),
        "in_centralization": millionths(sum(max(ins) - d for d in ins) / (n - 1) ** 2),
        "out_centralization": millionths(sum(max(outs) - d for d in outs) / (n - 1) ** 2),
        "betweenness": [millionths(between[i]) for i in range(n)],
        "betweenness_centralization": millionths(sum(top - b for b in between.values()) / (n - 1)),
        "closeness": [millionths(c) for c in nx.closeness_centrality(graph).values()],
        "cut": sorted(nx.articulation_points(graph)),
        "bridges": sorted(sorted(pair) for pair in nx.bridges(graph)),
        "fragmentation": millionths(fragmentation(graph)),
        "without": [
            millionths(fragmentation(graph.subgraph(set(graph) - {i}))) for i in range(n)
        ],
        "modularity": millionths(nx.community.modularity(weighted, parts, weight="weight")),
        "louvain": max(
            millionths(nx.community.modularity(weighted, it, weight="weight")) for it in found
        ),
        "core_fit": core_fit(graph, all_cores(graph)),
    }


def main():
    chance = random.Random(1)
    made = 0
    while made < 200:
        n = chance.randint(3, 10)
        share = chance.choice([0.1, 0.2, 0.35, 0.6])
        groups = [chance.randrange(3) for _ in range(n)]
        directed = nx.DiGraph()
        directed.add_nodes_from(range(n))
        for a, b in itertools.permutations(range(n), 2):
            if chance.random() < share:
                directed.add_edge(a, b, weight=chance.randint(1, 9))
        if directed.number_of_edges() == 0:
            continue
        ties = [list(tie) for tie in directed.edges(data="weight")]
        network = {"seats": n, "groups": groups, "ties": ties}
        print(json.dumps(network | measured(directed, groups), separators=(",", ":")))
        made += 1


main()
